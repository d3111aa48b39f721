/** Branded strings: an id of one kind cannot be passed where another is meant. Made only by decoders. */

export type Brand<Name extends string> = string & { readonly __brand: Name };

export type ChoiceId = Brand<'ChoiceId'>;
export type DecisionId = Brand<'DecisionId'>;
export type SceneId = Brand<'SceneId'>;
export type ChapterId = Brand<'ChapterId'>;
export type RoleId = Brand<'RoleId'>;
export type RunId = Brand<'RunId'>;
export type PlaceId = Brand<'PlaceId'>;
export type PersonId = Brand<'PersonId'>;
export type SoundId = Brand<'SoundId'>;
export type CardId = Brand<'CardId'>;
export type TellerId = Brand<'TellerId'>;
export type FactId = Brand<'FactId'>;
export type SourceId = Brand<'SourceId'>;
export type ClaimId = Brand<'ClaimId'>;
export type PieceId = Brand<'PieceId'>;
export type ListId = Brand<'ListId'>;
export type NoteId = Brand<'NoteId'>;

/** Ids are typed by authors and stand in files, addresses and save files: letters of any script, digits, `. _ : -`. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_.:-]+$/u.test(text.trim());
}

/** The one place where a string becomes an id. Ids are trimmed; callers have checked that it is not empty. */
export function brand<B extends Brand<string>>(text: string): B {
  return text.trim() as B; // a decoder: the check that makes the claim true is the caller's
}

/** The pack: what a story is before it is told: its title, roles, chapters, scenes. */
import type { ChapterId, ChoiceId, NoteId, RoleId, SceneId, SoundId } from '../brand.ts';
import {
  dictionary,
  id,
  integer,
  list,
  number,
  object,
  optional,
  text,
  type Made,
} from '../decode.ts';
import { decodeStoryList } from './list.ts';

const decodeDraw = object({ variable: text, from: integer, to: integer });
/** What chance decides: a whole number from … to, drawn from the seed and handed to ink. */
export type Draw = Made<typeof decodeDraw>;

const decodeEntry = object({ knot: text, set: optional(dictionary(integer)) });

const decodeChapter = object({
  id: id<ChapterId>(),
  title: text,
  /** Honest reading minutes for a fifteen-year-old. */
  minutes: number,
  scenes: list(id<SceneId>()),
  recap: optional(list(text)),
  /** Where the chapter can be entered; absent: only through the chapter before it. */
  entry: optional(decodeEntry),
});

const decodeRole = object({
  id: id<RoleId>(),
  title: text,
  play: text,
  about: text,
  ink: text,
  draws: optional(list(decodeDraw)),
  chapters: list(decodeChapter),
  /** Ids of choices that were renamed since an edition, old to new: runs that name the old ones go on. */
  renames: optional(dictionary(id<ChoiceId>())),
  /** Lists that its ink fills and the reader may look at. */
  lists: optional(list(decodeStoryList)),
});
export type Role = Made<typeof decodeRole>;

const decodeScene = object({
  id: id<SceneId>(),
  title: text,
  when: text,
  /** The scene whose knot it stands in: a stretch of it at another time, with its own title and date. */
  within: optional(id<SceneId>()),
});

export const decodePack = object({
  id: text,
  /** The edition that is being written: what `npm run edition` freezes it as. */
  edition: optional(id()),
  title: text,
  subtitle: text,
  /** For search engines and previews of links. */
  description: optional(text),
  language: text,
  /** Music for the title and the opening. */
  theme: optional(id<SoundId>()),
  opening: object({ fixed: optional(text), content: optional(text), invented: optional(text) }),
  roles: list(decodeRole),
  scenes: list(decodeScene),
  notes: optional(list(object({ id: id<NoteId>(), text }))),
  credits: list(text),
});
export type Pack = Made<typeof decodePack> & {
  /** Screens that there is nothing for; the build says it, nobody writes it. */
  readonly lacks?: readonly string[];
};
/** What went before each chapter, in paragraphs. */
export type Recaps = Readonly<Record<ChapterId, readonly string[]>>;

/** A role's ink, compiled: what the page loads when the role is chosen. */
export type CompiledRole = {
  readonly role: Role;
  /** Hash of the compiled story and of the role's entries: two runs with one build tell alike. */
  readonly build: string;
  /** ink's own JSON, as text. */
  readonly ink: string;
  /** Ids of choices that have none of their author's, by ink's path; absent where all have one. */
  readonly made?: Readonly<Record<string, ChoiceId>>;
};

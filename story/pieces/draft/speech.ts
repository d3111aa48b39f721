/** The parts of your speech, as long as the stenographer's watch says, and the ways to strike them that the story offers. */

/** `struckBy`: last words of the choices that strike it, the plainest first. */
export const PARTS = [
  { word: 'thanks', says: 'Thanks for the report', seconds: 170, struckBy: [] },
  {
    word: 'train',
    says: 'The armoured train',
    seconds: 70,
    struckBy: ['strike_train', 'nine_train', 'nine_both'],
  },
  { word: 'nails', says: 'Nails', seconds: 75, struckBy: ['strike_nails', 'nine_both'] },
  { word: 'nine', says: 'Line nine', seconds: 55, struckBy: ['strike_nine'] },
] as const;
export type Part = (typeof PARTS)[number]['word'];

/** At five minutes the chair rings. */
export const BELL = 300;

/** Last words of the choices, one choice point after the other. */
const WAYS: readonly { readonly struck: readonly Part[]; readonly way: readonly string[] }[] = [
  { struck: ['train'], way: ['strike_train'] },
  { struck: ['nails'], way: ['strike_nails'] },
  { struck: ['nine', 'train'], way: ['strike_nine', 'nine_train'] },
  { struck: ['nine', 'train', 'nails'], way: ['strike_nine', 'nine_both'] },
];

export function wayOf(struck: readonly Part[]): readonly string[] {
  const same = WAYS.find(
    (one) => one.struck.length === struck.length && one.struck.every((part) => struck.includes(part)),
  );
  return same?.way ?? [];
}

export function secondsOf(struck: readonly Part[]): number {
  const kept = PARTS.filter(({ word }) => !struck.includes(word));
  return kept.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** What stands beside the button: why it cannot be taken so, or that it can. */
export function refusal(seconds: number, struck: readonly Part[], isOffered: boolean): string {
  if (seconds > BELL) return 'Over five minutes: the chair would ring.';
  if (isOffered) return 'It fits under the bell.';
  if (struck.includes('thanks')) return 'Nobody has struck the thanks yet.';
  return 'It fits, but is none of the choices in your list.';
}

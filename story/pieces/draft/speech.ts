/** The parts of your speech, as long as the stenographer's watch says, and the ways to strike them that the story offers. */

export const PARTS = [
  { word: 'thanks', says: 'Thanks for the report', seconds: 170 },
  { word: 'train', says: 'The armoured train', seconds: 70 },
  { word: 'nails', says: 'Nails', seconds: 75 },
  { word: 'nine', says: 'Line nine', seconds: 55 },
] as const;
export type Part = (typeof PARTS)[number]['word'];

/** By the last words of the choices. */
const STRIKES: Readonly<Record<string, readonly Part[]>> = {
  strike_train: ['train'],
  strike_nails: ['nails'],
  strike_nine: ['nine'],
  nine_train: ['train'],
  nine_both: ['train', 'nails'],
};

/** What a choice strikes, by its last word. */
export function strikes(word: string): readonly Part[] {
  return STRIKES[word] ?? [];
}

/** At five minutes the chair rings. */
export const BELL = 300;

/** Last words of the choices, one choice point after the other. */
const WAYS: readonly { readonly struck: readonly Part[]; readonly way: readonly string[] }[] = [
  { struck: ['train'], way: ['strike_train'] },
  { struck: ['nails'], way: ['strike_nails'] },
  { struck: ['nine'], way: ['strike_nine'] },
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

/** What striking these leaves, against the bell: heard with the choice that does it. */
export function leaves(struck: readonly Part[]): string {
  const seconds = secondsOf(struck);
  const over = seconds - BELL;
  const bell = over > 0 ? `${clock(over)} over the bell, so more must go` : 'under the bell';
  return `leaves ${clock(seconds)} of ${clock(secondsOf([]))}: ${bell}`;
}

/** What stands beside the button: that it can be taken so, or why not. */
export function verdict(struck: readonly Part[], isOffered: boolean): string {
  const over = secondsOf(struck) - BELL;
  if (struck.includes('thanks')) return 'The thanks must stay; nobody leaves them out.';
  if (isOffered && over > 0) return `Still ${clock(over)} over the bell: more must go after it.`;
  if (isOffered) return 'It fits under the bell.';
  if (over > 0) return 'Over five minutes: the chair would ring.';
  if (struck.includes('nine')) return 'If line nine goes, the train goes before the nails.';
  return 'One of the two is enough: put back the train, or the nails.';
}

/** Minutes and seconds, as on a watch. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

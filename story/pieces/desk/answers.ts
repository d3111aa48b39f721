/** What was asked at the desk, what you answered, and what came onto paper of it: all of it in the story's own words. */
import { cuesIn, cuesOf, type Passage, type PieceNeeds } from '../../../src/engine/index.ts';

type Story = Pick<PieceNeeds, 'told' | 'listed'>;

export type Answer = {
  readonly said: string;
  /** What each line says that came onto the page with it; none: nobody wrote anything. */
  readonly written: readonly string[];
};

/** The list of the story that holds what others write of you. */
const PAGE = 'page';
/** A line that is on the page, and its words have not come. */
const UNREAD = '…';

/** The answers so far, the latest last: each choice that was taken where a passage names this piece. */
export function answersIn({ told: { passages }, listed }: Story): readonly Answer[] {
  return passages.flatMap((passage, at) => {
    const { choices, chosen } = passage;
    const said = choices.find(({ id }) => id === chosen)?.text;
    if (said === undefined || !isAtDesk(passage)) return [];
    const written = came(passage, passages[at + 1]).map((item) => listed(PAGE, item)?.words ?? UNREAD);
    return [{ said, written }];
  });
}

export type Asked = {
  /** The last that somebody says in the passage; empty when nobody does. */
  readonly said: string;
  /** Who says it, and to whom when that is not you: as it stands before what is said. */
  readonly by: string;
  /** What an answer would be said to, or into. */
  readonly to: string;
};

export function askedIn(passage: Passage): Asked {
  const line = passage.lines.findLast(({ cues }) => cuesOf(cues, 'speaker').length > 0);
  const [, last = ''] = [...(line?.text ?? '').matchAll(/"([^"]+)"/gu)].at(-1) ?? [];
  const said = last.replace(/,$/u, '.');
  const who = cuesOf(line?.cues ?? [], 'speaker').at(-1)?.person ?? '';
  const cues = cuesIn(passage);
  if (cuesOf(cues, 'event').some(({ sound }) => sound === CALL))
    return { said, by: `${named(who)}, on the telephone:`, to: 'into the telephone' };
  const isToAnother = / (?:says|asks) \S+ to (?:him|her)\b/u.test(line?.text ?? '');
  const other = cuesOf(cues, 'pose').findLast(({ person }) => person !== who)?.person;
  const aside = isToAnother && other !== undefined ? `, to ${named(other)}` : '';
  return { said, by: `${named(who)}${aside}:`, to: `to ${named(who)}` };
}

/** Whether an answer is words, and not something done without any. */
export function isSpeech(text: string): boolean {
  return text.startsWith('"');
}

/** The event that says that a line is open. */
const CALL = 'phone_line';

function named(person: string): string {
  return person.slice(0, 1).toUpperCase() + person.slice(1);
}

function isAtDesk(passage: Passage): boolean {
  return cuesOf(cuesIn(passage), 'piece').some(({ piece }) => piece === 'desk');
}

function came(before: Passage, after: Passage | undefined): readonly string[] {
  const [was = [], is = []] = [before, after].map((passage) => Object.entries(passage?.lists ?? {}).find(([id]) => id === PAGE)?.[1]);
  return is.filter((item) => !was.includes(item));
}

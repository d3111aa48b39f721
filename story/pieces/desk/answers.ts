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

/** The last that somebody says in this passage; empty when nobody does. */
export function askedIn({ lines }: Passage): string {
  const spoken = lines.findLast(({ cues }) => cuesOf(cues, 'speaker').length > 0)?.text ?? '';
  const [, last = ''] = [...spoken.matchAll(/"([^"]+)"/gu)].at(-1) ?? [];
  return last.replace(/,$/u, '.');
}

function isAtDesk(passage: Passage): boolean {
  return cuesOf(cuesIn(passage), 'piece').some(({ piece }) => piece === 'desk');
}

function came(before: Passage, after: Passage | undefined): readonly string[] {
  const [was = [], is = []] = [before, after].map((passage) => Object.entries(passage?.lists ?? {}).find(([id]) => id === PAGE)?.[1]);
  return is.filter((item) => !was.includes(item));
}

/** What is read in each part of a decision's page: for its reading time. */
import type { DebriefPage, Source } from '../../engine/index.ts';

/** The folds, in their order. */
export const FOLDS = [
  'day',
  'record',
  'dissent',
  'silent',
  'invented',
  'claims',
  'sources',
] as const;
export type FoldId = (typeof FOLDS)[number];

export function foldTexts(page: DebriefPage): Readonly<Record<FoldId, readonly string[]>> {
  return {
    day: [page.thatDay],
    record: page.conduct.flatMap(({ fact, note = '' }) => [fact.grade, fact.how, fact.claim, note]),
    dissent: page.dissent.flatMap(({ who, says }) => [who, says]),
    silent: [...page.silent, ...page.unread],
    invented: page.invented,
    claims: page.claims.flatMap(({ course_text, better }) => [course_text, better]),
    sources: page.sources.flatMap(({ source }) => workTexts(source)),
  };
}

/** Of the short page, without its headings. @param more What it says of its own: of its grade, of the question. */
export function shortTexts(
  { title, you, options, statement, question }: DebriefPage,
  more: readonly string[],
): readonly string[] {
  return [title, you, ...options.map(({ short }) => short), statement, question, ...more];
}

function workTexts(source: Source): readonly string[] {
  const { author, title, 'container-title': within, publisher, note } = source;
  const names = author === undefined || author === 'none named' ? [] : author;
  const said = names.map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`,
  );
  return [...said, title, within, publisher, note].filter((each) => each !== undefined);
}

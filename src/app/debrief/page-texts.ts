/** The texts of a debrief's page in the order in which they are read: so that each word is linked where it comes first. */
import type { DebriefPage } from '../../engine/index.ts';

export function pageTexts(page: DebriefPage): readonly string[] {
  const { you, thatDay, statement, question } = page;
  return [you, thatDay, statement, ...recordTexts(page), question];
}

/** The short page asks its question before the folds. */
export function lightTexts(page: DebriefPage): readonly string[] {
  const { you, thatDay, statement, question } = page;
  return [you, statement, question, thatDay, ...recordTexts(page)];
}

function recordTexts({ conduct, dissent, silent, unread, claims }: DebriefPage) {
  return [
    ...conduct.map(({ fact }) => fact.claim),
    ...dissent.map(({ says }) => says),
    ...silent,
    ...unread,
    ...claims.flatMap(({ course_text, better }) => [course_text, better]),
  ];
}

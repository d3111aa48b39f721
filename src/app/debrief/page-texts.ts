/** The texts of a debrief's page in the order in which they are read: so that each word is linked where it comes first. */
import type { DebriefPage } from '../../engine/index.ts';

export function pageTexts(page: DebriefPage): readonly string[] {
  const { you, thatDay, statement, conduct, dissent, silent, unread, claims, question } = page;
  return [
    you,
    thatDay,
    statement,
    ...conduct.map(({ fact }) => fact.claim),
    ...dissent.map(({ says }) => says),
    ...silent,
    ...unread,
    ...claims.flatMap(({ course_text, better }) => [course_text, better]),
    question,
  ];
}

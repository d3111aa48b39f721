/** A question as a debrief shows it: the answers side by side, with the facts and the works that they cite. Pure. */
import type { ChapterId, FactId } from '../brand.ts';
import { createCitations, type CitedFact, type CitedSource } from './citations.ts';
import type { Answer, Question } from './question.ts';
import type { StoryRecord } from './record.ts';

export type QuestionPage = Pick<Question, 'title' | 'question' | 'agreed' | 'stands'> & {
  readonly answers: readonly (Omit<Answer, 'facts'> & { readonly facts: readonly CitedFact[] })[];
  readonly also: readonly CitedFact[];
  /** The works cited, numbered as they come. */
  readonly sources: readonly CitedSource[];
};

/** Questions that the debrief of these chapters asks, in the record's order. */
export function questionsOf(
  record: Pick<StoryRecord, 'questions'>,
  chapters: readonly ChapterId[],
): readonly Question[] {
  return record.questions.filter((question) =>
    question.chapters.some((chapter) => chapters.includes(chapter)),
  );
}

/** A fact that the record lacks is left out: the content check names it. */
export function questionPage(question: Question, record: StoryRecord): QuestionPage {
  const citations = createCitations(record);
  const cited = (ids: readonly FactId[]): readonly CitedFact[] =>
    ids.flatMap((fact) => citations.fact(fact, () => undefined) ?? []);
  const { title, agreed, stands } = question;
  const answers = question.answers.map((each) => ({ ...each, facts: cited(each.facts) }));
  const also = cited(question.also);
  const sources = citations.onThisPage();
  return { title, question: question.question, agreed, stands, answers, also, sources };
}

/** The final debrief of a role, for one told run: only what this road has. Pure. */
import type { ChoiceId, FactId, RoleId } from '../brand.ts';
import { GRADES, type Grade } from '../story/cue.ts';
import type { Told } from '../story/passage.ts';
import { createCitations, type CitedFact, type CitedSource } from './citations.ts';
import type { DebriefPage } from './debrief-page.ts';
import { chaptersEnded } from './debrief-offered.ts';
import type { Final, Line, Way } from './final.ts';
import type { StoryRecord } from './record.ts';

export type FinalLine = {
  readonly text: string;
  readonly from?: string;
  /** How sure the least sure of its facts is; undefined of what is invented. */
  readonly grade: Grade | undefined;
  /** What it would be graded if it were real. */
  readonly as?: Grade;
  readonly sources: readonly number[];
};

/** One place on the scale of dates: what was done, and what is on record. */
export type Column = {
  readonly date: string;
  readonly did?: DebriefPage;
  readonly record?: Final['strip'][number] & { readonly grade: Grade | undefined };
};

export type FinalPage = Pick<Final, 'drawn' | 'game'> & {
  readonly columns: readonly Column[];
  readonly saw: readonly FinalLine[];
  readonly heard: readonly FinalLine[];
  readonly testified: readonly FinalLine[];
  readonly beside: readonly { readonly name: string; readonly text: string }[];
  readonly named: readonly {
    readonly heading: string;
    readonly told: readonly { readonly text: string; readonly fact: CitedFact | undefined }[];
  }[];
  readonly numbers: { readonly text: string; readonly facts: readonly CitedFact[] };
  readonly sources: readonly CitedSource[];
};

/** Undefined until the run has ended the chapter with which its role is over, and in a story that has none. */
export function finalOf(told: Told, { finals }: Pick<StoryRecord, 'finals'>): Final | undefined {
  const final = finals.find(({ role }) => role === told.journal.role);
  return final !== undefined && chaptersEnded(told).includes(final.after) ? final : undefined;
}

/** @param pages Those that the chapters turned on. */
export function finalPage(
  final: Final,
  told: Told,
  { record, pages }: { readonly record: StoryRecord; readonly pages: readonly DebriefPage[] },
): FinalPage {
  const citations = createCitations(record);
  const cited = (ids: readonly FactId[]): readonly CitedFact[] =>
    ids.flatMap((fact) => citations.fact(fact, () => undefined) ?? []);
  const taken = new Set(told.passages.flatMap(({ chosen }) => chosen ?? []));
  const lines = (all: readonly Line[]) => all.flatMap((line) => lineOf(line, taken, cited));
  return {
    columns: columnsOf(pages, final.strip, (ids) => leastSure(cited(ids))),
    saw: lines(final.saw),
    heard: lines(final.heard),
    testified: lines(final.testified),
    beside: final.beside.flatMap(({ person, ways }) => {
      const way = ways.find((each) => holds(each, taken));
      const name = record.people.find(({ id }) => id === person)?.name ?? person;
      return way === undefined ? [] : [{ name, text: way.text }];
    }),
    named: final.named.map(({ heading, told: lives }) => ({
      heading,
      told: lives.map(({ text, fact }) => ({ text, fact: cited([fact])[0] })),
    })),
    numbers: { text: final.numbers.text, facts: cited(final.numbers.facts) },
    ...(final.drawn === undefined ? {} : { drawn: final.drawn }),
    game: final.game,
    sources: citations.onThisPage(),
  };
}

/** The question that a reader may answer before the role begins, without the cases for its answers. */
export type JudgementAsked = {
  /** Of the question in the record. */
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
};

/** By role. */
export type Judgements = Readonly<Record<RoleId, JudgementAsked>>;

export function judgementAsked(
  final: Final,
  { questions }: Pick<StoryRecord, 'questions'>,
): JudgementAsked | undefined {
  const found = questions.find(({ id }) => id === final.judgement);
  if (found === undefined) return undefined;
  const { id, question, answers } = found;
  return { id, question, answers: answers.map(({ answer }) => answer) };
}

export function holds({ after, and, unless }: Way, taken: ReadonlySet<ChoiceId>): boolean {
  const isAny = (ids: readonly ChoiceId[]): boolean => ids.some((id) => taken.has(id));
  return (
    (after === undefined || isAny(after)) &&
    (and === undefined || isAny(and)) &&
    (unless === undefined || !isAny(unless))
  );
}

function lineOf(
  { from, facts = [], as, ways }: Line,
  taken: ReadonlySet<ChoiceId>,
  cited: (ids: readonly FactId[]) => readonly CitedFact[],
): readonly FinalLine[] {
  const way = ways.find((each) => holds(each, taken));
  if (way === undefined) return [];
  const known = cited(facts);
  const sources = [...new Set(known.flatMap((fact) => fact.sources))].toSorted((a, b) => a - b);
  return [
    {
      text: way.text,
      ...(from === undefined ? {} : { from }),
      grade: leastSure(known),
      ...(as === undefined ? {} : { as }),
      sources,
    },
  ];
}

/** One date, one place, or as many as it has decisions or entries; the vaguer date stands first. */
function columnsOf(
  pages: readonly DebriefPage[],
  strip: Final['strip'],
  gradeOf: (facts: readonly FactId[]) => Grade | undefined,
): readonly Column[] {
  const dated = pages.flatMap((page) =>
    page.date === undefined ? [] : ([[page.date, page]] as const),
  );
  const dates = [...new Set([...dated.map(([date]) => date), ...strip.map(({ date }) => date)])];
  return dates.toSorted().flatMap((date) => {
    const did = dated.flatMap(([of, page]) => (of === date ? [page] : []));
    const known = strip.filter((entry) => entry.date === date);
    return Array.from({ length: Math.max(did.length, known.length) }, (_, at): Column => {
      const [page, entry] = [did[at], known[at]];
      return {
        date,
        ...(page === undefined ? {} : { did: page }),
        ...(entry === undefined ? {} : { record: { ...entry, grade: gradeOf(entry.facts ?? []) } }),
      };
    });
  });
}

function leastSure(facts: readonly CitedFact[]): Grade | undefined {
  return GRADES.findLast((grade) => facts.some((fact) => fact.grade === grade));
}

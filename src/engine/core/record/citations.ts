/** Numbers the works as they are cited, so that a debrief can say [3] and list what 3 is. */
import type { FactId, SourceId } from '../brand.ts';
import type { Grade } from '../story/cue.ts';
import type { Fact, StoryRecord } from './record.ts';
import type { Source } from './source.ts';

export type CitedFact = Omit<Fact, 'sources'> & {
  /** As shown: what rests on a work that was not seen is never above `probable`. */
  readonly grade: Grade;
  /** Numbers of the works it rests on. */
  readonly sources: readonly number[];
};
export type CitedSource = { readonly number: number; readonly source: Source };

export type Citations = {
  /** Undefined when the record has no such fact; `missing` is then told of it, as of a missing source. */
  fact(id: FactId, missing: (what: string) => void): CitedFact | undefined;
  source(id: SourceId, missing: (what: string) => void): number | undefined;
  /** What was cited since this was last asked, by number. */
  onThisPage(): readonly CitedSource[];
};

export function createCitations(record: StoryRecord): Citations {
  const numbers = new Map<SourceId, CitedSource>();
  const page = new Map<SourceId, CitedSource>();

  return {
    fact(id, missing) {
      const fact = record.facts.find((each) => each.id === id);
      if (fact === undefined) {
        missing(`fact ${id}`);
        return undefined;
      }
      const sources = fact.sources.flatMap((source) => number(source, missing) ?? []);
      return { ...fact, grade: shownGrade(fact), sources };
    },
    source: number,
    onThisPage() {
      const cited = [...page.values()].toSorted((a, b) => a.number - b.number);
      page.clear();
      return cited;
    },
  };

  function number(id: SourceId, missing: (what: string) => void): number | undefined {
    const known = numbers.get(id);
    const source = known?.source ?? record.sources.find((each) => each.id === id);
    if (source === undefined) {
      missing(`source ${id}`);
      return undefined;
    }
    const cited = known ?? { number: numbers.size + 1, source };
    numbers.set(id, cited);
    page.set(id, cited);
    return cited.number;
  }
}

function shownGrade({ grade, unseen }: Fact): Grade {
  return unseen === true && grade === 'documented' ? 'probable' : grade;
}

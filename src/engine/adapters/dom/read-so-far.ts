/**
 * What was read before a passage, as the picture's words need it. Each passage adds to the one before it and is looked
 * through once: a long run costs no more than a short one.
 */
import type { PlaceId } from '../../core/brand.ts';
import type { LookKind } from '../../core/stage/look.ts';
import { wordsIn } from '../../core/stage/named-so-far.ts';
import { picturesOf } from '../../core/stage/picture-before.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage/stage-state.ts';
import type { Passage } from '../../core/story/passage.ts';
import { plainText } from './inline-markup.ts';

export type ReadSoFar = {
  /** The picture at the end. */
  readonly stage: StageState;
  /** Under which something was read. */
  readonly looks: ReadonlySet<LookKind>;
  readonly places: ReadonlySet<PlaceId>;
  readonly hasSaid: (word: string) => boolean;
};

const NOTHING: ReadSoFar = {
  stage: EMPTY_STAGE,
  looks: new Set(),
  places: new Set(),
  hasSaid: () => false,
};

export type ReadThrough = (passages: readonly Passage[]) => ReadSoFar;

export function createReadThrough(): ReadThrough {
  /** By the lines of its last passage; a storyteller gives the same ones again. */
  const known = new WeakMap<object, { readonly before: ReadSoFar; readonly read: ReadSoFar }>();
  return (passages) =>
    passages.reduce((before, passage) => {
      const last = known.get(passage.lines);
      if (last?.before === before) return last.read;
      const read = after(before, passage);
      known.set(passage.lines, { before, read });
      return read;
    }, NOTHING);
}

function after(before: ReadSoFar, { lines, choices }: Passage): ReadSoFar {
  const stages = picturesOf(lines, before.stage).flatMap((picture) => picture?.after ?? []);
  const words = wordsIn([...lines, ...choices].map(({ text }) => plainText(text)));
  const placed = lines.flatMap(({ cues }) =>
    cues.flatMap((cue) => (cue.kind === 'place' ? [cue.place] : [])),
  );
  return {
    stage: stages.at(-1) ?? before.stage,
    looks: withAll(
      before.looks,
      stages.map(({ look }) => look.kind),
    ),
    places: withAll(before.places, placed),
    hasSaid: (word) => words.has(word) || before.hasSaid(word),
  };
}

function withAll<T>(known: ReadonlySet<T>, more: readonly T[]): ReadonlySet<T> {
  return more.every((each) => known.has(each)) ? known : new Set([...known, ...more]);
}

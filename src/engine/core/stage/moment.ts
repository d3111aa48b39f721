/**
 * Moments: what is seen and heard as a passage is read, one for each line with text.
 * The cues of a line without text belong to the moment that follows; at a passage's end they make a last moment.
 */
import type { SoundId } from '../brand.ts';
import type { Cue, Cut } from '../story/cue.ts';
import { mixWithCue, SILENCE, takesWithCue, withMusicTake, type Mix, type Takes } from './mix.ts';
import type { Line, Passage } from '../story/passage.ts';
import { EMPTY_STAGE, withCue, type StageState } from './stage-state.ts';

export type Moment = {
  readonly stage: StageState;
  readonly mix: Mix;
  readonly events: readonly Rung[];
  /** What has been begun up to its end. */
  readonly takes: Takes;
  /** How the change into this moment is made; undefined: whatever suits it. */
  readonly cut: Cut | undefined;
  /** Milliseconds a reader needs for the line; the picture stays so long unless something happens. */
  readonly hold: number;
};

/** An event, and how often it had rung before in the told story. */
export type Rung = { readonly sound: SoundId; readonly take: number };

export const FIRST_MOMENT: Moment = {
  stage: EMPTY_STAGE,
  mix: SILENCE,
  events: [],
  takes: {},
  cut: undefined,
  hold: 0,
};

const MS_A_WORD = 200;
const SHORTEST_HOLD = 400;
const LONGEST_HOLD = 4500;

/** The moments of one passage, given the moment before it. Never empty when the passage has lines. */
export function momentsOf(passage: Passage, before: Moment): readonly Moment[] {
  const moments: Moment[] = [];
  let waiting: Cue[] = [];
  let last = before;
  for (const line of passage.lines) {
    waiting.push(...line.cues);
    if (line.text.trim() === '') continue;
    last = next(last, waiting, line);
    moments.push(last);
    waiting = [];
  }
  if (waiting.length > 0) moments.push(next(last, waiting, undefined));
  return moments;
}

/** The moment that a told story rests on: what a reload or a jump must show. */
export function lastMoment(passages: readonly Passage[]): Moment {
  const index = passages.findLastIndex(hasMoments);
  const passage = passages[index];
  if (passage === undefined) return FIRST_MOMENT;
  const before = passages.slice(0, index).reduce(pastPassage, FIRST_MOMENT);
  return momentsOf(passage, before).at(-1) ?? before;
}

function hasMoments({ lines }: Passage): boolean {
  return lines.some((line) => line.cues.length > 0 || line.text.trim() !== '');
}

/** What lasts beyond a passage: stage and mix. Much quicker than its moments, in a long story. */
function pastPassage(before: Moment, { lines }: Passage): Moment {
  let { stage } = before;
  let heard: Heard = { ...before, events: [] };
  for (const { cues } of lines) {
    stage = cues.reduce(withCue, stage);
    heard = cues.reduce(heardWithCue, heard);
  }
  return { ...FIRST_MOMENT, stage, mix: heard.mix, takes: heard.takes };
}

function next(before: Moment, cues: readonly Cue[], line: Line | undefined): Moment {
  const unlit: StageState = { ...before.stage, lit: undefined };
  return {
    stage: cues.reduce(withCue, unlit),
    ...cues.reduce<Heard>(heardWithCue, { mix: before.mix, takes: before.takes, events: [] }),
    cut: cues.reduce<Cut | undefined>(
      (cut, cue) => (cue.kind === 'cut' ? cue.cut : cut),
      undefined,
    ),
    hold: line === undefined ? 0 : readingTime(line.text),
  };
}

type Heard = Pick<Moment, 'mix' | 'takes' | 'events'>;

function heardWithCue({ mix, takes, events }: Heard, cue: Cue): Heard {
  const next = mixWithCue(mix, cue);
  return {
    mix: next.music === mix.music ? next : withMusicTake(next, takes),
    takes: takesWithCue(takes, cue, mix),
    events:
      cue.kind === 'event'
        ? [...events, { sound: cue.sound, take: takes[cue.sound] ?? 0 }]
        : events,
  };
}

function readingTime(text: string): number {
  const words = text.trim().split(/\s+/u).length;
  return Math.min(LONGEST_HOLD, Math.max(SHORTEST_HOLD, words * MS_A_WORD));
}

/** The log: all the text read so far, passage by passage, with what was chosen, heard and seen in between. */
import type { ChoiceId, DecisionId, FactId, PlaceId, SoundId } from './brand.ts';
import { cuesOf, type Cue } from './cue.ts';
import type { Passage, Told } from './passage.ts';

type LogEntry =
  | { readonly kind: 'line'; readonly text: string; readonly facts: readonly FactId[] }
  | { readonly kind: 'heard'; readonly sound: SoundId; readonly caption: string }
  | { readonly kind: 'place'; readonly place: PlaceId; readonly description: string };

export type LogPassage = {
  /** Choices made before it. */
  readonly turn: number;
  readonly entries: readonly LogEntry[];
  readonly decision?: DecisionId;
  readonly chosen?: { readonly id: ChoiceId; readonly text: string };
};

/** Words for what is no text. Without a function, or where it knows none, the log leaves it out. */
export type LogWords = {
  readonly caption?: (sound: SoundId) => string | undefined;
  readonly description?: (place: PlaceId) => string | undefined;
};

export function logOf(told: Told, words: LogWords = {}): readonly LogPassage[] {
  return told.passages.map((passage, turn) => ({
    turn,
    entries: passage.lines.flatMap((line) => [
      ...line.cues.flatMap((cue) => entriesOf(cue, words)),
      ...(line.text.trim() === '' ? [] : [lineOf(line.text, line.cues)]),
    ]),
    ...(passage.decision === undefined ? {} : { decision: passage.decision }),
    ...chosenOf(passage),
  }));
}

function lineOf(text: string, cues: readonly Cue[]): LogEntry {
  return { kind: 'line', text, facts: cuesOf(cues, 'source').map((cue) => cue.fact) };
}

function entriesOf(cue: Cue, { caption, description }: LogWords): readonly LogEntry[] {
  if (cue.kind === 'place') {
    const said = description?.(cue.place);
    return said === undefined ? [] : [{ kind: 'place', place: cue.place, description: said }];
  }
  if (cue.kind !== 'event' && cue.kind !== 'music' && cue.kind !== 'room') return [];
  const said = cue.sound === undefined ? undefined : caption?.(cue.sound);
  if (cue.sound === undefined || said === undefined) return [];
  return [{ kind: 'heard', sound: cue.sound, caption: said }];
}

function chosenOf({ chosen, choices }: Passage): Pick<LogPassage, 'chosen'> {
  const choice = choices.find((each) => each.id === chosen);
  return choice === undefined ? {} : { chosen: { id: choice.id, text: choice.text } };
}

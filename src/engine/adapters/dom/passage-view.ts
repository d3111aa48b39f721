/** A passage as DOM nodes: its lines, and between them what the picture shows in words (cards, tellers, notes). */
import { cuesOf, type Cue } from '../../core/story/cue.ts';
import { cuesIn, type Line, type Passage } from '../../core/story/passage.ts';
import { hasWords, openingScene, sceneChanges } from './current-scene.ts';
import { element, unseen } from './element.ts';
import { inlineNodes } from './inline-markup.ts';
import { lineView } from './line-view.ts';
import type { Lookups } from './lookups.ts';
import { saidOnce } from './said-once.ts';
import { sceneHeading } from './scene-heading.ts';
import { sinceClear } from './since-clear.ts';
import type { Slots } from './slots.ts';
import type { SheetWords } from './words.ts';

export type PassageContext = {
  readonly lookups: Lookups;
  readonly words: SheetWords;
  readonly slots: Slots;
  readonly showNotes: boolean;
  /** Each picture in words, where it changes. */
  readonly showPictures: boolean;
};

/** The last of these passages. A scene that changes inside of it is a heading there. */
export function passageNodes(
  passages: readonly Passage[],
  context: PassageContext,
): readonly Node[] {
  const lines = shownLines(passages);
  const scenes = sceneChanges(lines, openingScene(passages));
  const opens = lines.findIndex(hasWords);
  const cleared = (passages.at(-1)?.lines.length ?? 0) - lines.length;
  const { seen } = context.lookups;
  return lines.flatMap((line, at) => {
    const scene = scenes.get(line);
    const heading = scene === undefined ? undefined : sceneHeading(scene, context.lookups);
    const aside =
      seen && context.slots.slot('div', 'seen', () => seen(passages, at + cleared, context));
    // the story begins with the story
    const comesAfter = passages.length === 1 && at === opens;
    const nodes = lineNodes(line, comesAfter ? undefined : aside, at <= opens, context);
    return [heading, ...nodes, comesAfter ? aside : undefined].filter((node) => node !== undefined);
  });
}

/** Whether a telling of the passage before has ended when the first words of this one are read. */
export function hasEndedTelling(passages: readonly Passage[]): boolean {
  const lines = shownLines(passages);
  return cuesOf(cuesIn({ lines: lines.slice(0, lines.findIndex(hasWords) + 1) }), 'look').some(
    ({ look }) => look.kind === 'lived',
  );
}

function shownLines(passages: readonly Passage[]): readonly Line[] {
  return saidOnce(sinceClear(passages.at(-1)?.lines ?? []), passages.slice(0, -1));
}

/** The last of these passages as the one before the new one, with the choice that was taken; its notes have been read, and its pictures were seen. */
export function beforeNodes(
  passages: readonly Passage[],
  context: PassageContext,
): readonly Node[] {
  const passage = passages.at(-1);
  if (passage === undefined) return [];
  const lookups = { ...context.lookups, seen: undefined };
  const lines = passageNodes(passages, { ...context, lookups, showNotes: false });
  const taken = takenMark(passage, context.words);
  return taken === undefined ? lines : [...lines, taken];
}

/** The choice that was taken, as a line of its own. */
export function takenMark(
  { choices, chosen }: Passage,
  words: SheetWords,
): HTMLElement | undefined {
  const taken = choices.find((choice) => choice.id === chosen);
  if (taken === undefined) return undefined;
  const mark = element('p', { class: 'taken' }, unseen(`${words.taken} `));
  mark.append(inlineNodes(taken.text));
  return mark;
}

function lineNodes(
  line: Line,
  seen: Node | undefined,
  isOpening: boolean,
  context: PassageContext,
): readonly (Node | undefined)[] {
  const aside = line.cues.map((cue) => cueNode(cue, isOpening, context));
  return [...aside, seen, lineView(line)];
}

function cueNode(cue: Cue, isOpening: boolean, context: PassageContext): Node | undefined {
  const { lookups, words, slots } = context;
  if (cue.kind === 'note' && context.showNotes) {
    const text = lookups.note(cue.note);
    if (text !== undefined) return element('p', { class: 'content-note' }, `${words.note} ${text}`);
  }
  if (cue.kind === 'card') return cue.card && aside('div', 'aside-card');
  if (cue.kind !== 'look') return undefined;
  if (cue.look.kind === 'silent') return aside('div', 'aside-card');
  if (cue.look.kind === 'lived') return isOpening ? undefined : unseen(words.tellingEnds);
  return aside('p', 'aside-look');

  function aside(tag: 'div' | 'p', kind: string): HTMLElement {
    return slots.slot(tag, kind, () => lookups.aside(cue));
  }
}

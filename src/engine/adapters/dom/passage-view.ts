/** A passage as DOM nodes: its lines, and between them what the picture shows in words (cards, tellers, notes). */
import type { Cue } from '../../core/story/cue.ts';
import type { Line, Passage } from '../../core/story/passage.ts';
import { cardView, filled } from './card-view.ts';
import { openingScene, sceneChanges } from './current-scene.ts';
import { element, unseen } from './element.ts';
import { inlineNodes } from './inline-markup.ts';
import { lineView } from './line-view.ts';
import { lookWords } from './look-words.ts';
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
};

/** The last of these passages. A scene that changes inside of it is a heading there. */
export function passageNodes(
  passages: readonly Passage[],
  context: PassageContext,
): readonly Node[] {
  const lines = saidOnce(sinceClear(passages.at(-1)?.lines ?? []), passages.slice(0, -1));
  const scenes = sceneChanges(lines, openingScene(passages));
  return lines.flatMap((line) => {
    const scene = scenes.get(line);
    const heading = scene === undefined ? undefined : sceneHeading(scene, context.lookups);
    const nodes = lineNodes(line, context);
    return heading === undefined ? nodes : [heading, ...nodes];
  });
}

/** The last of these passages as the one before the new one, with the choice that was taken; its notes have been read. */
export function beforeNodes(
  passages: readonly Passage[],
  context: PassageContext,
): readonly Node[] {
  const passage = passages.at(-1);
  if (passage === undefined) return [];
  const lines = passageNodes(passages, { ...context, showNotes: false });
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

function lineNodes(line: Line, context: PassageContext): readonly Node[] {
  const aside = line.cues.flatMap((cue) => cueNode(cue, context) ?? []);
  const text = lineView(line);
  return text === undefined ? aside : [...aside, text];
}

function cueNode(cue: Cue, context: PassageContext): Node | undefined {
  const { lookups, words, slots } = context;
  if (cue.kind === 'note' && context.showNotes) {
    const text = lookups.note(cue.note);
    if (text !== undefined) return element('p', { class: 'content-note' }, `${words.note} ${text}`);
  }
  if (cue.kind === 'card' && cue.card !== undefined) {
    return cardSlot(context, cue.card.id, cue.card.fill);
  }
  if (cue.kind !== 'look') return undefined;
  if (cue.look.kind === 'silent') return cardSlot(context, cue.look.card, []);
  if (cue.look.kind === 'lived') return unseen(words.tellingEnds);
  const { look } = cue;
  return slots.slot('p', 'aside-look', () =>
    lookWords(look, lookups, words, `${words.onThePicture} `),
  );
}

function cardSlot(
  { lookups, slots, words }: PassageContext,
  id: Parameters<Lookups['card']>[0],
  fill: readonly string[],
): HTMLElement {
  return slots.slot('div', 'aside-card', () => {
    const card = lookups.card(id);
    return card === undefined ? undefined : cardView(filled(card, fill), words);
  });
}

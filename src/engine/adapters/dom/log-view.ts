/** The log: everything read so far as DOM, with choices taken, captions, cards, and each picture described on demand. */
import type { Cue } from '../../core/cue.ts';
import type { Line, Passage, Told } from '../../core/passage.ts';
import { cardView, filled } from './card-view.ts';
import { element } from './element.ts';
import { lineView } from './line-view.ts';
import { lookWords } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import { takenMark } from './passage-view.ts';
import { sceneHeading } from './scene-heading.ts';
import { ENGLISH, type Words } from './words.ts';

export type LogNeeds = { readonly told: Told; readonly lookups: Lookups; readonly words?: Words };

export function logView({ told, lookups, words = ENGLISH }: LogNeeds): HTMLElement {
  const context = { lookups, words };
  const entries = told.passages.flatMap((passage) => passageEntries(passage, context));
  return element(
    'div',
    { class: 'log', role: 'log', 'aria-label': words.log, 'aria-live': 'off', tabindex: '0' },
    ...entries,
  );
}

type Context = { readonly lookups: Lookups; readonly words: Words };

function passageEntries(passage: Passage, context: Context): readonly Node[] {
  const lines = passage.lines.flatMap((line) => lineEntries(line, context));
  const taken = takenMark(passage, context.words);
  return taken === undefined ? lines : [...lines, taken];
}

function lineEntries(line: Line, context: Context): readonly Node[] {
  const aside = line.cues.flatMap((cue) => cueEntry(cue, context) ?? []);
  const text = lineView(line);
  return text === undefined ? aside : [...aside, text];
}

function cueEntry(cue: Cue, { lookups, words }: Context): Node | undefined {
  switch (cue.kind) {
    case 'scene':
      return sceneHeading(cue.scene, lookups);
    case 'place': {
      const place = lookups.place(cue.place);
      return place === undefined ? undefined : pictureEntry(place.description, words);
    }
    case 'look':
      return lookEntry(cue.look, { lookups, words });
    case 'card':
      return cue.card === undefined
        ? undefined
        : cardEntry(cue.card.id, cue.card.fill, { lookups, words });
    case 'event':
      return captionEntry(lookups.caption(cue.sound));
    case 'room':
    case 'music':
      return cue.sound === undefined ? undefined : captionEntry(lookups.caption(cue.sound));
    default:
      return undefined;
  }
}

function lookEntry(
  look: Extract<Cue, { kind: 'look' }>['look'],
  { lookups, words }: Context,
): Node | undefined {
  if (look.kind === 'silent') return cardEntry(look.card, [], { lookups, words });
  const said = lookWords(look, lookups, words);
  return said === undefined ? undefined : element('p', { class: 'log-aside' }, said);
}

function pictureEntry(description: string, words: Words): HTMLElement {
  return element(
    'details',
    { class: 'log-picture' },
    element('summary', {}, words.picture),
    element('p', {}, description),
  );
}

function cardEntry(
  id: Parameters<Lookups['card']>[0],
  fill: readonly string[],
  { lookups, words }: Context,
): Node | undefined {
  const card = lookups.card(id);
  return card === undefined
    ? undefined
    : element('div', { class: 'aside-card' }, cardView(filled(card, fill), words));
}

function captionEntry(caption: string | undefined): Node | undefined {
  return caption === undefined ? undefined : element('p', { class: 'log-aside' }, caption);
}

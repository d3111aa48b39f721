/** The log: everything read so far as DOM, with choices taken, captions, cards, and each picture described on demand. */
import type { PlaceId } from '../../core/brand.ts';
import type { Journal } from '../../core/journal/journal.ts';
import type { Place } from '../../core/stage/place.ts';
import type { Cue } from '../../core/story/cue.ts';
import type { Line, Passage, Told } from '../../core/story/passage.ts';
import { cardView, filled } from './card-view.ts';
import { element, unseen } from './element.ts';
import { lineView } from './line-view.ts';
import { lookWords } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import { takenMark } from './passage-view.ts';
import { saidOnce } from './said-once.ts';
import { sceneHeading } from './scene-heading.ts';
import { ENGLISH_SHEET, type SheetWords } from './words.ts';

export type LogNeeds = {
  readonly told: Told;
  readonly lookups: Lookups;
  readonly words?: SheetWords;
  /** Of the story, as in `lang`. */
  readonly language?: string | undefined;
  /** Ways to every passage; absent: there are none. */
  readonly ways?: LogWays;
};

export type LogWays = {
  /** After how many choices the reader stands. */
  readonly here: number;
  readonly to: (turn: number) => void;
  readonly words: { readonly back: string; readonly forward: string; readonly here: string };
};

export function logView({
  told,
  lookups,
  words = ENGLISH_SHEET,
  language,
  ways,
}: LogNeeds): HTMLElement {
  const context = { lookups, words, journal: told.journal, described: new Set<PlaceId>() };
  const entries = told.passages.flatMap((passage, at) =>
    passageEntries(passage, told.passages.slice(0, at), {
      ...context,
      way: ways && wayTo(at, ways, words),
    }),
  );
  return element(
    'div',
    {
      class: 'log',
      role: 'log',
      'aria-label': words.log,
      'aria-live': 'off',
      tabindex: '0',
      lang: language,
    },
    ...entries,
  );
}

type Context = {
  readonly lookups: Lookups;
  readonly words: SheetWords;
  readonly journal: Journal;
  /** Places that stand in the log already. */
  readonly described: Set<PlaceId>;
  readonly way?: HTMLElement | undefined;
};

/** Where the reader stands there is none, and that is said. */
function wayTo(
  turn: number,
  { here, to, words }: LogWays,
  { language: lang }: SheetWords,
): HTMLElement {
  if (turn === here)
    return element('p', { class: 'log-here', 'aria-current': 'step', lang }, words.here);
  const said = turn < here ? words.back : words.forward;
  const way = element('button', { type: 'button', class: 'log-way', lang }, said);
  way.addEventListener('click', () => to(turn));
  return way;
}

function passageEntries(
  passage: Passage,
  earlier: readonly Passage[],
  context: Context,
): readonly Node[] {
  const lines = saidOnce(passage.lines, earlier).flatMap((line) => lineEntries(line, context));
  const passages = [...earlier.slice(-1), passage];
  const cards = context.lookups.joined({ journal: context.journal, passages }, context.words);
  const joined = cards && element('div', { class: 'aside-list' }, cards);
  const taken = takenMark(passage, context.words);
  return [...lines, joined, context.way, taken].filter((node) => node !== undefined);
}

function lineEntries(line: Line, context: Context): readonly Node[] {
  const aside = line.cues.flatMap((cue) => cueEntry(cue, context) ?? []);
  const text = lineView(line);
  return text === undefined ? aside : [...aside, text];
}

function cueEntry(cue: Cue, context: Context): Node | undefined {
  const { lookups } = context;
  switch (cue.kind) {
    case 'scene':
      return sceneHeading(cue.scene, lookups);
    case 'place': {
      const place = lookups.place(cue.place);
      return place === undefined ? undefined : pictureEntry(place, context);
    }
    case 'look':
      return lookEntry(cue.look, context);
    case 'card':
      return cue.card === undefined ? undefined : cardEntry(cue.card.id, cue.card.fill, context);
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
  context: Context,
): Node | undefined {
  const { lookups, words } = context;
  if (look.kind === 'silent') return cardEntry(look.card, [], context);
  if (look.kind === 'lived') return unseen(words.tellingEnds);
  const said = lookWords(look, lookups, words);
  return said === undefined ? undefined : element('p', { class: 'log-aside' }, said);
}

/** Named by its first sentence; the whole of it on demand, the first time. */
function pictureEntry({ id, description }: Place, { words, described }: Context): HTMLElement {
  const shown = description.split(/(?<=\.)\s/u)[0] ?? description;
  if (described.has(id)) return element('p', { class: 'log-aside' }, words.samePicture(shown));
  described.add(id);
  return element(
    'details',
    { class: 'log-picture' },
    element('summary', {}, words.picture(shown)),
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

/**
 * The picture in words, for those who hear the page: the place, who stands where as far as the text has named them,
 * the crowd; and, once in a run, what each look means. Comes late, with its words.
 */
import type { PlaceId } from '../../core/brand.ts';
import type { StageCatalog } from '../../core/stage/catalogs.ts';
import type { LookKind } from '../../core/stage/look.ts';
import { lastMoment } from '../../core/stage/moment.ts';
import { isDescription, namedSoFar, wordsIn } from '../../core/stage/named-so-far.ts';
import { picturesOf, type LinePicture } from '../../core/stage/picture-before.ts';
import { EMPTY_STAGE, type Actor, type StageState } from '../../core/stage/stage-state.ts';
import { SPOTS } from '../../core/story/cue.ts';
import type { Line, Passage } from '../../core/story/passage.ts';
import { cardContent } from './card-content.ts';
import { element } from './element.ts';
import { plainText } from './inline-markup.ts';
import { lookWords } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import type { PictureSpeech } from './picture-said.ts';
import type { PictureWords } from './picture-words.ts';
import type { SheetWords } from './words.ts';

type Told = readonly Passage[];

export type PictureSpeechNeeds = {
  readonly catalog: StageCatalog;
  readonly lookups: Pick<Lookups, 'card' | 'teller'>;
  readonly words: PictureWords;
  readonly sheet: SheetWords;
};

export function createPictureSpeech({
  catalog,
  lookups,
  words,
  sheet,
}: PictureSpeechNeeds): PictureSpeech {
  let last: Reading | undefined;

  return {
    now: (passages) =>
      words.shown(whole(lastMoment(passages).stage, wordsIn(textsOf(passages)), new Set())),
    before(passages, at, { showPictures }) {
      last = last?.passages === passages ? last : readingOf(passages);
      const { lines, pictures } = last;
      const picture = pictures[at];
      if (picture === undefined) return undefined;
      const sooner = pictures.slice(0, at);
      const parts = [metLook(picture.after.look.kind, last, sooner)];
      if (showPictures) {
        const here = wordsIn(lines.slice(0, at).map(({ text }) => plainText(text)));
        const read = new Set([...last.words(), ...here]);
        const said = changed(picture, read, placesIn(last.earlier, sooner));
        if (said !== '') parts.push(element('p', { class: 'aside-picture' }, words.shown(said)));
      }
      return together(parts);
    },
  };

  /** What a look means, where it is met for the first time. */
  function metLook(
    look: LookKind,
    { looks }: Reading,
    sooner: readonly (LinePicture | undefined)[],
  ): HTMLElement | undefined {
    if (look === 'lived' && catalog.tellers.length === 0) return undefined;
    const isMet = sooner.some((picture) => picture?.after.look.kind === look) || looks.has(look);
    if (isMet) return undefined;
    const kind = look === 'lived' ? 'unseen' : 'aside-met';
    return element('p', { class: kind, lang: words.language }, words.looks[look]);
  }

  function changed(
    { before, after }: LinePicture,
    said: ReadonlySet<string>,
    places: ReadonlySet<PlaceId>,
  ): string {
    if (before.place !== after.place || !isSame(before.look, after.look))
      return whole(after, said, places);
    const left = before.actors.filter(({ person }) => !stands(after, person));
    const moved = after.actors.filter(
      (actor) => !before.actors.some((other) => isSame(other, actor)),
    );
    return sentences([
      ...left.map(({ person }) => words.gone(nameOf(person, said))),
      ...people(moved, said),
      crowdOf(before) === crowdOf(after) ? undefined : crowdOf(after),
    ]);
  }

  /** @param places Those that were described already: their first sentence is enough. */
  function whole(
    state: StageState,
    said: ReadonlySet<string>,
    places: ReadonlySet<PlaceId>,
  ): string {
    const content = cardContent(state, lookups);
    if (state.look.kind === 'silent') return words.frame(content?.title ?? sheet.silent);
    const place = catalog.places.find(({ id }) => id === state.place);
    if (place === undefined) return words.noPicture;
    const isKnown = places.has(place.id);
    const look = lookWords(state.look, lookups, sheet)?.textContent ?? '';
    return sentences([
      isKnown ? firstSentence(place.description) : place.description,
      look && `${capitalised(look)}.`,
      ...people(state.actors, said),
      crowdOf(state),
      content && words.card(content.title),
    ]);
  }

  function people(actors: readonly Actor[], said: ReadonlySet<string>): readonly string[] {
    return actors
      .toSorted((a, b) => SPOTS.indexOf(a.spot) - SPOTS.indexOf(b.spot))
      .map(({ person, spot, pose }) => words.person(nameOf(person, said), spot, pose));
  }

  /** The name, so far as it was said; else what is seen of the person. */
  function nameOf(id: Actor['person'], said: ReadonlySet<string>): string {
    const { name, seen } = catalog.people.find((person) => person.id === id) ?? { name: '' };
    const known = isDescription(name) ? undefined : namedSoFar(name, said);
    return known ?? seen ?? (isDescription(name) ? uncapitalised(name) : words.somebody);
  }

  function crowdOf({ place: id, crowd }: StageState): string | undefined {
    const place = catalog.places.find((place) => place.id === id);
    return place?.crowd && words.crowd[crowd ?? place.crowd.opens ?? 'none'];
  }
}

/** What is asked for line by line, of the same passages each time. */
type Reading = {
  readonly passages: Told;
  readonly earlier: Told;
  readonly lines: readonly Line[];
  readonly pictures: readonly (LinePicture | undefined)[];
  /** Looks under which something was read before. */
  readonly looks: ReadonlySet<LookKind>;
  /** Read before. */
  readonly words: () => ReadonlySet<string>;
};

function readingOf(passages: Told): Reading {
  const lines = passages.at(-1)?.lines ?? [];
  const earlier = passages.slice(0, -1);
  const pictures = picturesOf(lines, lastMoment(earlier).stage);
  let words: ReadonlySet<string> | undefined;
  return {
    passages,
    earlier,
    lines,
    pictures,
    looks: looksIn(earlier),
    words: () => (words ??= wordsIn(textsOf(earlier))),
  };
}

function textsOf(passages: Told): readonly string[] {
  return passages.flatMap(({ lines, choices }) =>
    [...lines, ...choices].map(({ text }) => plainText(text)),
  );
}

/** The looks under which something was read. */
function looksIn(passages: Told): ReadonlySet<LookKind> {
  const looks = new Set<LookKind>();
  let stage = EMPTY_STAGE;
  for (const { lines } of passages) {
    for (const picture of picturesOf(lines, stage)) {
      stage = picture?.after ?? stage;
      if (picture !== undefined) looks.add(stage.look.kind);
    }
  }
  return looks;
}

function placesIn(
  passages: Told,
  sooner: readonly (LinePicture | undefined)[],
): ReadonlySet<PlaceId> {
  const cued = passages.flatMap(({ lines }) => lines).flatMap(({ cues }) => cues);
  const earlier = cued.flatMap((cue) => (cue.kind === 'place' ? [cue.place] : []));
  return new Set([...earlier, ...sooner.flatMap((picture) => picture?.after.place ?? [])]);
}

function stands({ actors }: StageState, person: Actor['person']): boolean {
  return actors.some((actor) => actor.person === person);
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/u)[0] ?? text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function together(parts: readonly (Node | undefined)[]): Node | undefined {
  const nodes = parts.filter((part) => part !== undefined);
  if (nodes.length === 0) return undefined;
  const all = document.createDocumentFragment();
  all.append(...nodes);
  return all;
}

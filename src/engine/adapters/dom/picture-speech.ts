/**
 * The picture in words, for those who hear the page: the place, who stands where as far as the text has named them,
 * the crowd; and, once in a run, what each look means. Comes late, with its words.
 */
import type { PlaceId } from '../../core/brand.ts';
import type { StageCatalog } from '../../core/stage/catalogs.ts';
import type { LookKind } from '../../core/stage/look.ts';
import { isDescription, namedSoFar, wordsIn } from '../../core/stage/named-so-far.ts';
import { picturesOf, type LinePicture } from '../../core/stage/picture-before.ts';
import type { Actor, StageState } from '../../core/stage/stage-state.ts';
import { SPOTS } from '../../core/story/cue.ts';
import { cardContent } from './card-content.ts';
import { element } from './element.ts';
import { plainText } from './inline-markup.ts';
import { lookWords } from './look-words.ts';
import type { Lookups } from './lookups.ts';
import type { PictureSpeech } from './picture-said.ts';
import type { PictureWords } from './picture-words.ts';
import { createReadThrough, type ReadSoFar } from './read-so-far.ts';
import type { SheetWords } from './words.ts';

/** Whether the text has said this word. */
type HasSaid = (word: string) => boolean;

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
  const readThrough = createReadThrough();

  return {
    now(passages) {
      const { stage, hasSaid } = readThrough(passages);
      return words.shown(whole(stage, hasSaid, new Set()));
    },
    before(passages, at, { showPictures }) {
      const lines = passages.at(-1)?.lines ?? [];
      const earlier = readThrough(passages.slice(0, -1));
      const pictures = picturesOf(lines, earlier.stage);
      const picture = pictures[at];
      if (picture === undefined) return undefined;
      const sooner = pictures.slice(0, at).flatMap((each) => each?.after ?? []);
      const parts = [metLook(picture.after.look.kind, earlier, sooner)];
      if (showPictures) {
        const here = wordsIn(lines.slice(0, at).map(({ text }) => plainText(text)));
        const hasSaid = (word: string): boolean => here.has(word) || earlier.hasSaid(word);
        const places = new Set([...earlier.places, ...sooner.flatMap(({ place }) => place ?? [])]);
        const said = changed(picture, hasSaid, places);
        if (said !== '') parts.push(element('p', { class: 'aside-picture' }, words.shown(said)));
      }
      return together(parts);
    },
  };

  /** What a look means, where it is met for the first time. */
  function metLook(
    look: LookKind,
    { looks }: ReadSoFar,
    sooner: readonly StageState[],
  ): HTMLElement | undefined {
    if (look === 'lived' && catalog.tellers.length === 0) return undefined;
    if (looks.has(look) || sooner.some((stage) => stage.look.kind === look)) return undefined;
    const kind = look === 'lived' ? 'unseen' : 'aside-met';
    return element('p', { class: kind, lang: words.language }, words.looks[look]);
  }

  function changed(
    { before, after }: LinePicture,
    hasSaid: HasSaid,
    places: ReadonlySet<PlaceId>,
  ): string {
    if (before.place !== after.place || !isSame(before.look, after.look))
      return whole(after, hasSaid, places);
    // one person may be several in the cast, in other clothes
    const staying = after.actors.map(({ person }) => nameOf(person, hasSaid));
    const left = before.actors
      .map(({ person }) => nameOf(person, hasSaid))
      .filter((name) => !staying.includes(name));
    const moved = after.actors.filter(
      (actor) => !before.actors.some((other) => isSame(other, actor)),
    );
    return sentences([
      ...left.map(words.gone),
      ...people(moved, hasSaid),
      crowdOf(before) === crowdOf(after) ? undefined : crowdOf(after),
    ]);
  }

  /** @param places Those that were described already: their first sentence is enough. */
  function whole(state: StageState, hasSaid: HasSaid, places: ReadonlySet<PlaceId>): string {
    const content = cardContent(state, lookups);
    const placeOf = (id: PlaceId | undefined) => catalog.places.find((place) => place.id === id);
    if (state.look.kind === 'silent') {
      const left = placeOf(state.look.left)?.description;
      return words.frame(content?.title ?? sheet.silent, left && firstSentence(left));
    }
    const place = placeOf(state.place);
    if (place === undefined) return words.noPicture;
    const isKnown = places.has(place.id);
    const look = lookWords(state.look, lookups, sheet)?.textContent ?? '';
    return sentences([
      isKnown ? firstSentence(place.description) : place.description,
      look && `${capitalised(look)}.`,
      ...people(state.actors, hasSaid),
      crowdOf(state),
      content && words.card(content.title, content.description),
    ]);
  }

  function people(actors: readonly Actor[], hasSaid: HasSaid): readonly string[] {
    return actors
      .toSorted((a, b) => SPOTS.indexOf(a.spot) - SPOTS.indexOf(b.spot))
      .map(({ person, spot, pose }) => words.person(nameOf(person, hasSaid), spot, pose));
  }

  /** The name, so far as it was said; else what is seen of the person. */
  function nameOf(id: Actor['person'], hasSaid: HasSaid): string {
    const { name, seen } = catalog.people.find((person) => person.id === id) ?? { name: '' };
    const known = isDescription(name) ? undefined : namedSoFar(name, hasSaid);
    return known ?? seen ?? (isDescription(name) ? uncapitalised(name) : words.somebody);
  }

  function crowdOf({ place: id, crowd }: StageState): string | undefined {
    const place = catalog.places.find((place) => place.id === id);
    return place?.crowd && words.crowd[crowd ?? place.crowd.opens ?? 'none'];
  }
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

/** What the sheet and the overlay look up by id. The catalogs may arrive late: then a lookup knows nothing yet. */
import type { CardId, NoteId, PlaceId, SceneId, SoundId, TellerId } from '../../core/brand.ts';
import type { Card } from '../../core/stage/card.ts';
import type { Place } from '../../core/stage/place.ts';
import type { Teller } from '../../core/stage/teller.ts';
import type { SoundCatalog, StageCatalog } from '../../core/stage/catalogs.ts';
import type { Pack } from '../../core/story/pack.ts';
import type { KnownLists } from './known-lists.ts';
import type { Aside, PictureSaid, PictureSpeech } from './picture-said.ts';

export type SceneTitle = { readonly title: string; readonly when: string };

export type Lookups = {
  readonly scene: (id: SceneId) => SceneTitle | undefined;
  /** The title of the chapter that begins with this scene. */
  readonly chapter: (id: SceneId) => string | undefined;
  readonly note: (id: NoteId) => string | undefined;
  readonly card: (id: CardId) => Card | undefined;
  readonly place: (id: PlaceId) => Place | undefined;
  readonly teller: (id: TellerId) => Teller | undefined;
  readonly caption: (id: SoundId) => string | undefined;
  /** The cards of what joins the story's lists with the last of what is told; undefined when nothing does. */
  readonly joined: KnownLists['joined'];
  /** What the picture says before a line of the last passage; undefined where it says nothing new. */
  readonly seen?: PictureSpeech['before'] | undefined;
  /** What the picture shows at the end of these passages. */
  readonly shown: (...passages: Parameters<PictureSpeech['now']>) => string | undefined;
  readonly aside: Aside;
};

/** Catalogs as far as they have arrived. */
export type Arrived = {
  readonly stage?: StageCatalog | undefined;
  readonly sounds?: SoundCatalog | undefined;
  readonly lists?: KnownLists | undefined;
  readonly inWords?: PictureSaid | undefined;
};

export function createLookups(pack: Pack, arrived: () => Arrived): Lookups {
  return {
    scene: (id) => pack.scenes.find((scene) => scene.id === id),
    chapter: (id) =>
      pack.roles.flatMap(({ chapters }) => chapters).find(({ scenes }) => scenes[0] === id)?.title,
    note: (id) => pack.notes?.find((note) => note.id === id)?.text,
    card(id) {
      const { cards, files } = arrived().stage ?? {};
      const card = cards?.find((each) => each.id === id);
      return card && withAddresses(card, files ?? {});
    },
    place: (id) => arrived().stage?.places.find((place) => place.id === id),
    teller: (id) => arrived().stage?.tellers.find((teller) => teller.id === id),
    caption: (id) => arrived().sounds?.sounds.find((sound) => sound.id === id)?.caption,
    joined: (...joined) => arrived().lists?.joined(...joined),
    seen: (...seen) =>
      arrived()
        .inWords?.speech()
        ?.before(...seen),
    shown: (passages) => arrived().inWords?.speech()?.now(passages),
    aside: (cue) => arrived().inWords?.aside(cue),
  };
}

/** Its pictures by their addresses; one that the catalog lacks is left out. */
function withAddresses(card: Card, files: StageCatalog['files']): Card {
  const { drawing, thing, ...rest } = card;
  return {
    ...rest,
    ...(drawing === undefined ? {} : { drawing: files[drawing] ?? drawing }),
    ...(thing !== undefined && files[thing] !== undefined ? { thing: files[thing] } : {}),
  };
}

/** The table that a story is played on: hosts for picture and sheet, and the ports that draw into them. */
import { effect } from '@preact/signals';
import {
  allStages,
  createLateSound,
  createLateStage,
  createLookups,
  createLateSetPiece,
  createSheet,
  element,
  loadHowlerSound,
  loadPictureInWords,
  loadPixiStage,
  showsPicture,
  type ChoiceId,
  type Faults,
  type Journal,
  type KnownLists,
  type Lookups,
  type Mix,
  type OpenPiece,
  type Pack,
  type PictureInWords,
  type PictureWords,
  type PieceId,
  type Sheet,
  type SheetWords,
  type Sound,
  type Stage,
  type TextPage,
  type Told,
  type Turns,
} from '../../engine/index.ts';
import type { Late } from '../edition/late.ts';
import type { Catalogs } from './catalogs.ts';
import { soundAside } from './sound-aside.ts';
import { themed } from './title-theme.ts';

export type TableNeeds = {
  readonly pack: Pack;
  readonly catalogs: Catalogs;
  readonly lists: Late<KnownLists>;
  readonly faults: Faults;
  readonly choose: (id: ChoiceId) => void;
  /** This choice is about to be taken: what can be told of it is told now. */
  readonly ahead: (id: ChoiceId) => void;
  /** Picture and sound take theirs after the text. */
  readonly turns: Turns;
  /** Tells a journal of the role in play without showing it. */
  readonly tell: (journal: Journal) => Told | undefined;
  readonly loadPiece: (id: PieceId) => Promise<OpenPiece>;
  readonly words: SheetWords;
  /** Those of the picture; they may come late, or not. */
  readonly pictureWords: () => Promise<PictureWords>;
};

export type Table = {
  /** What stands on the table: picture and sheet, and the foot below them. */
  readonly parts: readonly HTMLElement[];
  readonly sheet: Sheet;
  readonly stage: Stage;
  readonly sound: Sound;
  readonly lookups: Lookups;
  /** Lets picture and sound begin to load: called when the first text stands. */
  readonly textStands: () => void;
  /** Whether set pieces may be handled on the stage, or plain lists are wanted. */
  readonly pieces: (isWanted: boolean) => void;
  /** Whether the reader is at the story's door, where its theme may be heard. */
  readonly atDoor: (isThere: boolean) => void;
  /** The network is there again: picture and sound fetch what they missed. */
  readonly backOnline: () => void;
};

export function createTable({
  pack,
  catalogs,
  lists,
  faults,
  choose,
  tell,
  ahead,
  loadPiece,
  words,
  pictureWords,
  turns,
}: TableNeeds): Table {
  const picture = element('div', { class: 'stage-picture' });
  const stageHost = element('div', { class: 'stage', 'aria-hidden': 'true' }, picture);
  const missed = { picture: false, sound: false };
  const sheetHost = element('div', { class: 'sheet' });
  const reading = element('div', { class: 'table-read' }, stageHost, sheetHost);
  const foot = element('div', { class: 'sheet-foot' });
  const lookups = createLookups(pack, () => {
    return { ...catalogs.arrived.peek(), lists: known(), inWords };
  });
  const read = createSheet({
    host: sheetHost,
    lookups,
    choose(id) {
      const why = piece.refuses(id);
      if (why === undefined) choose(id);
      else read.say(why);
    },
    pointed: (id) => piece.pointed(id),
    pressed(id, by) {
      turns.textMayCome();
      if (by === 'mouse') ahead(id);
    },
    words,
    language: pack.language,
    foot,
    soon: (task) => void requestAnimationFrame(task),
  });
  let hasLists = false;
  /** Counts the texts: a caption that comes after its text has gone is not put beside the next one. */
  let texts = 0;
  const piece = createLateSetPiece({
    host: stageHost,
    sheet: sheetHost,
    load: loadPiece,
    choose,
    point: read.point,
    tell,
    lists: known,
    play: (...event) => heard.play(...event),
    faults,
  });
  const sheet: Sheet = {
    ...read,
    show(page) {
      turns.textComes();
      texts += 1;
      if (import.meta.env.BARE) bareUntilSeen(page);
      read.show(page);
      piece.show(page);
      hasLists = page.told.passages.at(-1)?.lists !== undefined;
      if (hasLists) lists.fetchAhead();
    },
    heard(sound) {
      const mine = texts;
      behindText(() => mine === texts && read.heard(sound)); // with the sound itself
    },
    close() {
      read.close();
      piece.close();
    },
  };
  const noting: Faults = {
    ...faults,
    report(fault) {
      if (fault.kind === 'picture-missing' || fault.kind === 'no-picture') missed.picture = true;
      if (fault.kind === 'sound-missing' || fault.kind === 'no-sound') missed.sound = true;
      faults.report(fault);
    },
  };
  let textStands = (): void => undefined;
  const afterText = new Promise<void>((resolve) => {
    textStands = resolve;
  });
  let pictureComes = (): void => undefined;
  const afterPicture = new Promise<void>((resolve) => {
    pictureComes = resolve;
  });
  function bareUntilSeen({ told }: TextPage): void {
    stageHost.hidden = !showsPicture(told);
    if (!stageHost.hidden) pictureComes();
  }
  const pixi = createLateStage(
    async () => {
      if (import.meta.env.BARE) await afterPicture;
      await afterText;
      return loadPixiStage({
        host: picture,
        catalog: await catalogs.stage(),
        faults: noting,
        turns,
      });
    },
    noting,
    behindText,
  );
  let inWords: PictureInWords | undefined;
  const overlay = createLateStage(
    async () => {
      if (import.meta.env.BARE) await afterPicture;
      await afterText;
      inWords = await loadPictureInWords({
        host: stageHost,
        lookups,
        words,
        language: pack.language,
        catalog: catalogs.stage,
        pictureWords,
        come: refresh,
      });
      refresh();
      return inWords.overlay;
    },
    noting,
    behindText,
  );
  let theme = (): void => undefined;
  const afterTheme = new Promise<void>((resolve) => {
    theme = resolve;
  });
  const howler = createLateSound(async () => {
    await Promise.race([afterText, afterTheme]);
    const howler = await loadHowlerSound({ catalog: await catalogs.sounds(), faults: noting });
    if (!missed.sound) faults.mended('no-sound');
    return howler;
  }, noting);

  const heard = themed(soundAside(howler, behindText), pack.theme);

  function behindText(task: () => unknown): void {
    void turns.painted().then(task);
  }

  effect(() => {
    void catalogs.arrived.value;
    void lists.state.value;
    refresh();
  });

  function known(): KnownLists | undefined {
    const state = lists.state.peek();
    return state.kind === 'here' ? state.part : undefined;
  }

  function refresh(): void {
    sheet.refresh();
    inWords?.overlay.refresh();
  }

  return {
    parts: [reading, foot],
    sheet,
    lookups,
    pieces: piece.set,
    textStands: () => textStands(),
    atDoor(isThere) {
      if (isThere && pack.theme !== undefined) theme();
      heard.atDoor(isThere);
    },
    backOnline() {
      if (hasLists) lists.fetchAhead();
      if (missed.picture) {
        pixi.again();
        overlay.again();
      }
      if (missed.sound) {
        faults.mended('sound-missing');
        howler.again();
      }
      missed.picture = false;
      missed.sound = false;
    },
    stage: allStages([pixi, overlay]),
    sound: captioned(heard, sheet),
  };
}

/** A room or a music that begins gets its caption too, not only an event. */
function captioned(sound: Sound, sheet: Sheet): Sound {
  let last: Mix = { music: undefined, room: undefined };
  return {
    ...sound,
    mix(next, manner) {
      if (next.room !== undefined && next.room !== last.room) sheet.heard(next.room);
      if (next.music !== undefined && next.music !== last.music) sheet.heard(next.music);
      last = next;
      sound.mix(next, manner);
    },
  };
}

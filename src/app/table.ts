/** The table that a story is played on: hosts for picture and sheet, and the ports that draw into them. */
import { effect } from '@preact/signals';
import {
  allStages,
  createLateSound,
  createLateStage,
  createLookups,
  createOverlay,
  createSheet,
  element,
  loadHowlerSound,
  loadPixiStage,
  type ChoiceId,
  type Faults,
  type Lookups,
  type Mix,
  type Pack,
  type Sheet,
  type Sound,
  type Stage,
} from '../engine/index.ts';
import type { Catalogs } from './catalogs.ts';

export type TableNeeds = {
  readonly pack: Pack;
  readonly catalogs: Catalogs;
  readonly faults: Faults;
  readonly choose: (id: ChoiceId) => void;
};

export type Table = {
  readonly stageHost: HTMLElement;
  readonly sheetHost: HTMLElement;
  readonly sheet: Sheet;
  readonly stage: Stage;
  readonly sound: Sound;
  readonly lookups: Lookups;
  /** Lets picture and sound begin to load: called when the first text stands. */
  readonly textStands: () => void;
};

export function createTable({ pack, catalogs, faults, choose }: TableNeeds): Table {
  const picture = element('div', { class: 'stage-picture' });
  const stageHost = element('div', { class: 'stage', 'aria-hidden': 'true' }, picture);
  const sheetHost = element('div', { class: 'sheet' });
  const lookups = createLookups(pack, () => catalogs.arrived.peek());
  const sheet = createSheet({
    host: sheetHost,
    lookups,
    choose,
    soon: (task) => void requestAnimationFrame(task),
  });
  const overlay = createOverlay({ host: stageHost, lookups });
  let textStands = (): void => undefined;
  const afterText = new Promise<void>((resolve) => {
    textStands = resolve;
  });
  const pixi = createLateStage(
    async () => {
      await afterText;
      return loadPixiStage({ host: picture, catalog: await catalogs.stage(), faults });
    },
    faults,
    afterPaint,
  );
  const howler = createLateSound(async () => {
    await afterText;
    return loadHowlerSound({ catalog: await catalogs.sounds(), faults });
  }, faults);

  effect(() => {
    void catalogs.arrived.value;
    sheet.refresh();
    overlay.refresh();
  });

  return {
    stageHost,
    sheetHost,
    sheet,
    lookups,
    textStands: () => textStands(),
    stage: allStages([pixi, overlay]),
    sound: captioned(howler, sheet),
  };
}

/** The text is painted first; the picture follows in the same blink. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
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

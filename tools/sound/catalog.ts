/** Every sound we make: its recipe, its channel, where it goes and how many kilobits a second it may take. */
import type { Channels } from './lib/buffer.ts';
import type { AacRate, OpusRate } from './lib/ffmpeg.ts';
import type { Channel } from './lib/limits.ts';
import { orchestra, type Score } from './lib/orchestra.ts';
import { fromQuiet } from './lib/seam.ts';
import { archiveHum } from './recipes/archive.ts';
import { applauseBed, applauseLong, applauseShort } from './recipes/applause.ts';
import { ballotDrop, boxDown } from './recipes/ballot-box.ts';
import { bellChair } from './recipes/bell.ts';
import { corridorEvening } from './recipes/corridor-evening.ts';
import { cough } from './recipes/cough.ts';
import { demoChime, demoRoom, demoTune } from './recipes/demo.ts';
import { DOORS } from './recipes/door.ts';
import { cardDown, PENCIL_LINES, penLine, rubber } from './recipes/hand.ts';
import { hallStands } from './recipes/hall-stands.ts';
import { festiveCrowd } from './recipes/festive.ts';
import { hallMurmur } from './recipes/hall.ts';
import { laughShort, laughterHall } from './recipes/laughter.ts';
import { meeting37 } from './recipes/meeting-37.ts';
import { newspaper } from './recipes/newspaper.ts';
import { nightCorridor } from './recipes/night-corridor.ts';
import { nightHouse } from './recipes/night-house.ts';
import { office1960 } from './recipes/office-1960.ts';
import { PAPER_FOLDS } from './recipes/paper-fold.ts';
import { PENCILS } from './recipes/pencil.ts';
import { pin } from './recipes/pin.ts';
import { registrationRoom } from './recipes/registration.ts';
import { smallHall } from './recipes/small-hall.ts';
import { snowSteps } from './recipes/snow-steps.ts';
import { stamp } from './recipes/stamp.ts';
import { stenoRoom } from './recipes/steno.ts';
import { stovePaper } from './recipes/stove-paper.ts';
import { phoneLine, phoneRing, telephoneCity, telephoneVch } from './recipes/telephone.ts';
import { THEME_DELEGATE, THEME_DELEGATE_2 } from './recipes/theme-delegate.ts';
import { lampGlass, trainWheels } from './recipes/train-wheels.ts';
import { typewriter } from './recipes/typewriter.ts';
import { villageWind } from './recipes/village.ts';
import { votingRoom } from './recipes/voting-room.ts';
import { whistle } from './recipes/whistle.ts';
import { CHALKS, rag } from './recipes/chalk.ts';
import { clockWind, dutyClock } from './recipes/clock.ts';
import { crackFar } from './recipes/far-knocks.ts';
import { gateBar, lorryStart, yardEngine } from './recipes/lorry.ts';
import { sealPaper } from './recipes/seal.ts';
import { sirenBad } from './recipes/siren.ts';
import { bootsParquet, cylinderSteps, iceSteps, runningAbove, stairs } from './recipes/steps.ts';
import { corridorDay, liteinyHum } from './recipes/liteiny.ts';
import { lobbyDay, lobbyPress } from './recipes/lobby.ts';
import { loudspeaker } from './recipes/loudspeaker.ts';
import { queueBreath } from './recipes/queue.ts';
import { stairwellScale } from './recipes/stairwell.ts';
import { platformCrowd, stationMorning } from './recipes/station.ts';
import { carInside } from './recipes/car.ts';
import { iceWind, streetFar, tramBell } from './recipes/street.ts';
import { THEME_GUARD, THEME_GUARD_2 } from './recipes/theme-guard.ts';
import {
  THEME_CODA,
  THEME_CODA_2,
  THEME_TENSION,
  THEME_TENSION_2,
  THEME_TITLE,
  THEME_TITLE_2,
} from './recipes/themes.ts';

const STORY = 'assets/sound';
const DEMO = 'tests/stories/demo/assets/sound';
const EVENT_RATE = 32000;

export type SoundRecipe = {
  readonly id: string;
  readonly channel: Channel;
  readonly folder: string;
  readonly recipe: () => Channels;
  /** What FluidSynth plays; only music has one. */
  readonly score?: Score;
  readonly opus: OpusRate;
  readonly aac: AacRate;
};

/** A sound as it is before it is brought to its loudness. A room begins where it is quietest. */
export function rendered({ channel, recipe }: SoundRecipe): Channels {
  const made = recipe();
  return channel === 'room' ? fromQuiet(made) : made;
}

function room(id: string, recipe: () => Channels, opus = 44, aac = opus): SoundRecipe {
  return {
    id,
    channel: 'room',
    folder: STORY,
    recipe,
    opus: { kbps: opus },
    aac: { kbps: aac },
  };
}

function music(id: string, score: Score, opus: number, aac = opus, packet = 0.02): SoundRecipe {
  const recipe = (): Channels => orchestra(score);
  return {
    id,
    channel: 'music',
    folder: STORY,
    recipe,
    score,
    opus: { kbps: opus, packet },
    aac: { kbps: aac, rate: EVENT_RATE },
  };
}

function event(
  id: string,
  recipe: () => Channels,
  opus: number,
  { aac = opus, rate = EVENT_RATE }: { readonly aac?: number; readonly rate?: number } = {},
): SoundRecipe {
  return {
    id,
    channel: 'event',
    folder: STORY,
    recipe,
    opus: { kbps: opus },
    aac: { kbps: aac, rate },
  };
}

/** The same thing done several times: the first has the name, the others a number after it. */
function variants(
  id: string,
  recipes: readonly (() => Channels)[],
  opus: number,
): readonly SoundRecipe[] {
  return recipes.map((recipe, at) => event(at === 0 ? id : `${id}_${at + 1}`, recipe, opus));
}

export const CATALOG: readonly SoundRecipe[] = [
  room('hall_murmur', hallMurmur),
  room('registration_room', registrationRoom, 46),
  room('village_wind', villageWind, 40),
  room('steno_room', stenoRoom, 56),
  room('applause_bed', applauseBed, 46),
  room('corridor_evening', corridorEvening),
  room('night_house', nightHouse, 56),
  room('voting_room', votingRoom, 46),
  room('night_corridor', nightCorridor, 52),
  room('train_wheels', trainWheels),
  room('small_hall', smallHall, 40),
  room('meeting_37', meeting37, 56, 52),
  room('office_1960', office1960, 40),
  event('applause_short', applauseShort, 40),
  event('applause_long', applauseLong, 31, { aac: 30, rate: 24000 }),
  event('bell_chair', bellChair, 56),
  ...variants('pencil', PENCILS, 48),
  ...variants('paper_fold', PAPER_FOLDS, 56),
  event('stamp', stamp, 56),
  event('typewriter', typewriter, 56),
  ...variants('door', DOORS, 56),
  event('snow_steps', snowSteps, 46, { aac: 32, rate: 24000 }),
  event('cough', cough, 56),
  event('hall_stands', hallStands, 40),
  event('laughter_hall', laughterHall, 44),
  event('laugh_short', laughShort, 48),
  event('phone_ring', phoneRing, 38, { aac: 46 }),
  event('phone_line', phoneLine, 48),
  event('ballot_drop', ballotDrop, 56),
  event('box_down', boxDown, 56),
  event('whistle', whistle, 44),
  event('newspaper', newspaper, 56),
  event('pin', pin, 56),
  ...variants('pencil_line', PENCIL_LINES, 48),
  event('rubber', rubber, 48),
  event('pen_line', penLine, 48),
  event('card_down', cardDown, 48),
  event('stove_paper', stovePaper, 52),
  room('street_far', streetFar),
  room('ice_wind', iceWind, 40),
  room('lobby_day', lobbyDay),
  room('lobby_press', lobbyPress, 56),
  room('corridor_day', corridorDay, 56),
  room('liteiny_hum', liteinyHum, 52),
  room('festive_crowd', festiveCrowd),
  room('platform_crowd', platformCrowd),
  room('station_morning', stationMorning, 56),
  room('car_inside', carInside, 60),
  room('loudspeaker', loudspeaker, 56),
  room('queue_breath', queueBreath, 56),
  room('stairwell_scale', stairwellScale, 44),
  room('archive_hum', archiveHum, 56),
  room('duty_clock', dutyClock, 56),
  room('yard_engine', yardEngine),
  event('ice_steps', iceSteps, 52),
  event('clock_wind', clockWind, 40),
  event('boots_parquet', bootsParquet, 56),
  event('stairs', stairs, 44),
  event('crack_far', crackFar, 40),
  event('running_above', runningAbove, 44),
  event('cylinder_steps', cylinderSteps, 44),
  event('telephone_city', telephoneCity, 38, { aac: 46 }),
  event('telephone_vch', telephoneVch, 40, { aac: 46 }),
  event('lorry_start', lorryStart, 40, { aac: 38 }),
  event('gate_bar', gateBar, 56),
  ...variants('chalk', CHALKS, 56),
  event('rag', rag, 56),
  event('tram_bell', tramBell, 40),
  event('lamp_glass', lampGlass, 40),
  event('siren_bad', sirenBad, 44),
  event('seal_paper', sealPaper, 56),
  music('theme_delegate', THEME_DELEGATE, 26, 31),
  music('theme_delegate_2', THEME_DELEGATE_2, 23, 31),
  music('theme_guard', THEME_GUARD, 23, 30),
  music('theme_guard_2', THEME_GUARD_2, 30),
  music('theme_title', THEME_TITLE, 20, 19, 0.06),
  music('theme_title_2', THEME_TITLE_2, 28),
  music('theme_tension', THEME_TENSION, 32),
  music('theme_tension_2', THEME_TENSION_2, 32),
  music('theme_coda', THEME_CODA, 30),
  music('theme_coda_2', THEME_CODA_2, 30),
  { ...room('demo_room', demoRoom, 32), folder: DEMO },
  { ...event('demo_chime', demoChime, 40), folder: DEMO },
  {
    ...room('demo_tune', demoTune, 26),
    channel: 'music',
    aac: { kbps: 32 },
    folder: DEMO,
  },
];

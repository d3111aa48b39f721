/** Every sound we make: its recipe, its channel, where it goes and how many kilobits a second it may take. */
import type { Channels } from './lib/buffer.ts';
import type { AacRate, OpusRate } from './lib/ffmpeg.ts';
import type { Channel } from './lib/limits.ts';
import { fromQuiet } from './lib/seam.ts';
import { archiveHum } from './recipes/archive.ts';
import { applauseBed, applauseLong, applauseShort } from './recipes/applause.ts';
import { ballotDrop, boxDown } from './recipes/ballot-box.ts';
import { bellChair } from './recipes/bell.ts';
import { corridorEvening } from './recipes/corridor-evening.ts';
import { cough } from './recipes/cough.ts';
import { demoChime, demoRoom, demoTune } from './recipes/demo.ts';
import { door } from './recipes/door.ts';
import { hallStands } from './recipes/hall-stands.ts';
import { festiveCrowd } from './recipes/festive.ts';
import { hallMurmur } from './recipes/hall.ts';
import { laughShort, laughterHall } from './recipes/laughter.ts';
import { meeting37 } from './recipes/meeting-37.ts';
import { newspaper } from './recipes/newspaper.ts';
import { nightCorridor } from './recipes/night-corridor.ts';
import { nightHouse } from './recipes/night-house.ts';
import { office1960 } from './recipes/office-1960.ts';
import { paperFold } from './recipes/paper-fold.ts';
import { pencil } from './recipes/pencil.ts';
import { pin } from './recipes/pin.ts';
import { registrationRoom } from './recipes/registration.ts';
import { smallHall } from './recipes/small-hall.ts';
import { snowSteps } from './recipes/snow-steps.ts';
import { stamp } from './recipes/stamp.ts';
import { stenoRoom } from './recipes/steno.ts';
import { stovePaper } from './recipes/stove-paper.ts';
import { phoneLine, phoneRing, telephoneCity, telephoneVch } from './recipes/telephone.ts';
import { themeDelegate } from './recipes/theme-delegate.ts';
import { trainWheels } from './recipes/train-wheels.ts';
import { typewriter } from './recipes/typewriter.ts';
import { villageWind } from './recipes/village.ts';
import { votingRoom } from './recipes/voting-room.ts';
import { whistle } from './recipes/whistle.ts';
import { chalk, rag } from './recipes/chalk.ts';
import { clockWind, dutyClock } from './recipes/clock.ts';
import { crackFar } from './recipes/far-knocks.ts';
import { gateBar, lorryStart, yardEngine } from './recipes/lorry.ts';
import { sealPaper } from './recipes/seal.ts';
import { sirenBad } from './recipes/siren.ts';
import { bootsParquet, cylinderSteps, iceSteps, runningAbove, stairs } from './recipes/steps.ts';
import { corridorDay, liteinyHum } from './recipes/liteiny.ts';
import { lobbyDay, lobbyPress } from './recipes/lobby.ts';
import { loudspeaker } from './recipes/loudspeaker.ts';
import { nightClock } from './recipes/night-desk.ts';
import { queueBreath } from './recipes/queue.ts';
import { stairwellScale } from './recipes/stairwell.ts';
import { platformCrowd, stationMorning } from './recipes/station.ts';
import { carInside } from './recipes/car.ts';
import { iceWind, streetFar } from './recipes/street.ts';
import { themeGuard } from './recipes/theme-guard.ts';
import { themeCoda, themeTension, themeTitle } from './recipes/themes.ts';

const STORY = 'assets/sound';
const DEMO = 'tests/stories/demo/assets/sound';
const EVENT_RATE = 32000;

export type SoundRecipe = {
  readonly id: string;
  readonly channel: Channel;
  readonly folder: string;
  readonly recipe: () => Channels;
  readonly opus: OpusRate;
  readonly aac: AacRate;
};

/** A sound as it is before it is brought to its loudness. A room begins where it is quietest. */
export function rendered({ channel, recipe }: SoundRecipe): Channels {
  const made = recipe();
  return channel === 'room' ? fromQuiet(made) : made;
}

function bed(
  channel: 'room' | 'music',
  id: string,
  recipe: () => Channels,
  opus: number,
  aac = opus,
  rate?: number,
): SoundRecipe {
  return { id, channel, folder: STORY, recipe, opus: { kbps: opus }, aac: { kbps: aac, rate } };
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

export const CATALOG: readonly SoundRecipe[] = [
  bed('room', 'hall_murmur', hallMurmur, 64),
  bed('room', 'registration_room', registrationRoom, 44),
  bed('room', 'village_wind', villageWind, 60),
  bed('room', 'steno_room', stenoRoom, 56),
  bed('room', 'applause_bed', applauseBed, 72),
  bed('room', 'corridor_evening', corridorEvening, 60),
  bed('room', 'night_house', nightHouse, 56),
  bed('room', 'voting_room', votingRoom, 64),
  bed('room', 'night_corridor', nightCorridor, 52),
  bed('room', 'train_wheels', trainWheels, 60),
  bed('room', 'small_hall', smallHall, 60),
  bed('room', 'meeting_37', meeting37, 56),
  bed('room', 'office_1960', office1960, 56),
  event('applause_short', applauseShort, 40),
  event('applause_long', applauseLong, 23, { aac: 19, rate: 24000 }),
  event('bell_chair', bellChair, 56),
  event('pencil', pencil, 48),
  event('paper_fold', paperFold, 56),
  event('stamp', stamp, 56),
  event('typewriter', typewriter, 56),
  event('door', door, 56),
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
  event('stove_paper', stovePaper, 52),
  bed('room', 'street_far', streetFar, 56),
  bed('room', 'ice_wind', iceWind, 60),
  bed('room', 'lobby_day', lobbyDay, 60),
  bed('room', 'lobby_press', lobbyPress, 56),
  bed('room', 'corridor_day', corridorDay, 56),
  bed('room', 'liteiny_hum', liteinyHum, 52),
  bed('room', 'festive_crowd', festiveCrowd, 60),
  bed('room', 'platform_crowd', platformCrowd, 60),
  bed('room', 'station_morning', stationMorning, 56),
  bed('room', 'car_inside', carInside, 60),
  bed('room', 'night_clock', nightClock, 52),
  bed('room', 'loudspeaker', loudspeaker, 56),
  bed('room', 'queue_breath', queueBreath, 56),
  bed('room', 'stairwell_scale', stairwellScale, 44),
  bed('room', 'archive_hum', archiveHum, 56),
  bed('room', 'duty_clock', dutyClock, 56),
  bed('room', 'yard_engine', yardEngine, 60),
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
  event('chalk', chalk, 56),
  event('rag', rag, 56),
  event('siren_bad', sirenBad, 44),
  event('seal_paper', sealPaper, 56),
  bed('music', 'theme_delegate', themeDelegate, 31, 40),
  bed('music', 'theme_guard', themeGuard, 29, 38),
  bed('music', 'theme_title', themeTitle, 15, 18, EVENT_RATE),
  bed('music', 'theme_tension', themeTension, 32, 44),
  bed('music', 'theme_coda', themeCoda, 30, 36),
  { ...bed('room', 'demo_room', demoRoom, 32), folder: DEMO },
  { ...event('demo_chime', demoChime, 40), folder: DEMO },
  { ...bed('music', 'demo_tune', demoTune, 26, 32), folder: DEMO },
];

/** Every sound we make: its recipe, its channel, where it goes and how many kilobits a second it may take. */
import { applauseBed, applauseLong, applauseShort } from './recipes/applause.mjs';
import { bellChair } from './recipes/bell.mjs';
import { cough } from './recipes/cough.mjs';
import { demoChime, demoRoom, demoTune } from './recipes/demo.mjs';
import { door } from './recipes/door.mjs';
import { hallMurmur } from './recipes/hall.mjs';
import { paperFold } from './recipes/paper-fold.mjs';
import { pencil } from './recipes/pencil.mjs';
import { registrationRoom } from './recipes/registration.mjs';
import { snowSteps } from './recipes/snow-steps.mjs';
import { stamp } from './recipes/stamp.mjs';
import { stenoRoom } from './recipes/steno.mjs';
import { themeDelegate } from './recipes/theme-delegate.mjs';
import { typewriter } from './recipes/typewriter.mjs';
import { villageWind } from './recipes/village.mjs';

const STORY = 'assets/sound';
const DEMO = 'tests/stories/demo/assets/sound';
const EVENT_RATE = 32000;

function bed(channel, id, recipe, opus, aac = opus) {
  return { id, channel, folder: STORY, recipe, opus: { kbps: opus }, aac: { kbps: aac } };
}

function event(id, recipe, opus, { aac = opus, rate = EVENT_RATE } = {}) {
  return {
    id,
    channel: 'event',
    folder: STORY,
    recipe,
    opus: { kbps: opus },
    aac: { kbps: aac, rate },
  };
}

export const CATALOG = [
  bed('room', 'hall_murmur', hallMurmur, 64),
  bed('room', 'registration_room', registrationRoom, 44),
  bed('room', 'village_wind', villageWind, 60),
  bed('room', 'steno_room', stenoRoom, 56),
  bed('room', 'applause_bed', applauseBed, 72),
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
  bed('music', 'theme_delegate', themeDelegate, 31, 40),
  { ...bed('room', 'demo_room', demoRoom, 32), folder: DEMO },
  { ...event('demo_chime', demoChime, 40), folder: DEMO },
  { ...bed('music', 'demo_tune', demoTune, 26, 32), folder: DEMO },
];

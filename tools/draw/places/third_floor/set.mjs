/** What the drawings of the corridor share: the eye, the measures, the tones of a drawn day and of lamplight. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [1010, 372], eye: 1.6 });

export const END = 13.4;

/** The wall on the left ends where the short corridor begins. */
export const WALL = { left: -4.2, right: 1.55, high: 3.9, turn: 7.9 };

/** How far down the short corridor the glass door stands. */
export const GLASS = { x: -5.5, z: [10.7, 13], high: 2.9 };

export const DOORS_LEFT = [3.5, 5, 6.5].map((z) => [z, z + 0.95]);
export const DOORS_RIGHT = [8.3, 10.6].map((z) => [z, z + 1.05]);

export const STAIRS = { z: [4.5, 7.1] };

export const LAMPS = [3.4, 5, 7.6, 11.6].map((z) => [-1.2, 3.05, z]);

export const DRAWN = {
  ground: 'bone-15',
  ceiling: 'paper-6',
  beam: 'bone-4',
  left: 'paper-3',
  leftFoot: 'steel+15',
  right: 'steel+12',
  rightFoot: 'steel-2',
  end: 'paper',
  endShade: 'bone-8',
  short: 'bone-15',
  shortFoot: 'steel',
  floor: 'bone-15',
  boards: 'bone-8',
  runner: ['red', 'deep-red'],
  edge: 'paper',
  door: { jamb: 'paper+6', leaf: 'wood+6', panel: 'wood-8', edge: 'wood+15', knob: 'paper' },
  doorRight: { jamb: 'bone-15', leaf: 'wood-8', panel: 'soot', edge: 'wood+4', knob: 'bone' },
  glass: ['snow', 'steel+15'],
  bars: 'ink',
  rail: ['ink', 'wood'],
};

export const LAMPLIT = {
  ground: 'ink',
  ceiling: 'night-4',
  beam: 'night-15',
  left: 'steel-8',
  leftFoot: 'night-6',
  right: 'night-6',
  rightFoot: 'black',
  end: 'steel-12',
  endShade: 'night-4',
  short: 'night-10',
  shortFoot: 'black',
  floor: 'wood-10',
  boards: 'soot-6',
  runner: ['red-6', 'deep-red-4'],
  edge: 'bone-12',
  door: { jamb: 'bone-6', leaf: 'wood', panel: 'wood-15', edge: 'wood+12', knob: 'bone' },
  doorRight: { jamb: 'steel-12', leaf: 'wood-15', panel: 'ink', edge: 'wood-6', knob: 'steel' },
  glass: ['steel+6', 'night+8'],
  bars: 'black',
  rail: ['black', 'wood-8'],
};

/** The places and the person that the stage's own page knows: a room, a street with a drawing that is gone, Anna. */
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import { ANNA, ROOM, STREET } from '../engine/contracts/stage-contract.ts';

export function stageCatalog(): StageCatalog {
  const svg = (inner: string) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 1720 1020">${inner}</svg>`)}`;
  const spots: StageCatalog['places'][number]['spots'] = {
    left: [430, 760, 1],
    centre: [800, 760, 1],
    right: [1180, 760, 1],
    far: [900, 600, 0.5],
    near: [600, 950, 1.6],
  };
  return {
    places: [
      {
        id: ROOM,
        description: 'A room.',
        size: [1600, 900],
        layers: [
          { file: 'wall.svg', depth: 0.1 },
          { actors: true, depth: 0.6 },
          { crowd: true, depth: 0.8 },
        ],
        light: 'day',
        lights: {
          day: {},
          night: { tint: 'night', strength: 0.6, pools: [{ at: [800, 400], radius: 300 }] },
        },
        air: 'dust',
        spots,
        anchors: { lamp: [800, 300] },
        crowd: { rows: 5, from: [0, 660, 0.4], to: [1600, 900, 1], opens: 'none' },
      },
      {
        id: STREET,
        description: 'A street.',
        size: [1600, 900],
        layers: [
          { file: 'sky.svg', depth: 0 },
          { file: 'gone.svg', depth: 0.5 },
        ],
        light: 'day',
        lights: { day: {} },
        spots,
        anchors: {},
      },
    ],
    people: [
      {
        id: ANNA,
        name: 'Anna',
        kind: 'invented',
        role: 'a teacher',
        build: 'medium',
        dress: 'dress',
        tones: ['steel', 'night'],
        head: ['paper', 'deep-red'],
        hat: 'none',
        attribute: 'paper',
      },
    ],
    cards: [],
    tellers: [],
    files: {
      'room/wall.svg': svg('<rect x="-60" y="-60" width="1720" height="1020" fill="red"/>'),
      'street/sky.svg': svg('<rect x="-60" y="-60" width="1720" height="1020" fill="snow"/>'),
    },
  };
}

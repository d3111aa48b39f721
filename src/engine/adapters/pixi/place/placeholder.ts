/** What stands in for a picture that is missing: a composed ground, a plain person, an empty place. */
import { brand, type PersonId, type PlaceId } from '../../../core/brand.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { Place } from '../../../core/stage/place.ts';

/** A wall, a floor, one hard edge of light between them. */
export const GROUND = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900">
<rect width="1600" height="900" fill="soot"/>
<polygon points="0,0 640,0 1010,620 0,620" fill="soot+5"/>
<rect y="620" width="1600" height="280" fill="ink"/>
<polygon points="0,620 1010,620 1180,900 0,900" fill="wood-10"/>
<rect x="180" y="90" width="74" height="530" fill="bone" opacity="0.34"/>
<rect x="217" y="90" width="37" height="530" fill="steel" opacity="0.7"/>
<rect x="1346" y="90" width="74" height="530" fill="steel" opacity="0.5"/>
<polygon points="1040,150 1260,190 1260,470 1040,510" fill="deep-red" opacity="0.75"/>
</svg>`;

export function plainPlace(id: string): Place {
  return {
    id: brand<PlaceId>(id),
    description: '',
    size: [1600, 900],
    layers: [
      { depth: 0, file: GROUND_FILE },
      { depth: 0.6, actors: true },
    ],
    light: 'plain',
    lights: { plain: {} },
    spots: {
      left: [480, 760, 1],
      centre: [800, 770, 1],
      right: [1130, 760, 1],
      far: [960, 660, 0.6],
      near: [620, 930, 1.5],
    },
    anchors: {},
  };
}

/** A file name no place can have: the ground is drawn from here. */
export const GROUND_FILE = '*ground';

export function plainPerson(id: PersonId): Person {
  return {
    id,
    name: id,
    kind: 'invented',
    role: '',
    build: 'medium',
    dress: 'plain',
    tones: ['soot', 'ink'],
    head: ['bone', 'soot'],
    hat: 'none',
    attribute: 'none',
  };
}

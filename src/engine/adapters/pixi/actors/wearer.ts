/** A person in their clothes: what the kit has for them, and the measures that its drawings are filled by. */
import { brand } from '../../../core/brand.ts';
import { filledIn, type Values } from '../../../core/stage/drawing-with-holes.ts';
import type { Attribute, Dress, Hat, Kit } from '../../../core/stage/kit.ts';
import type { Person } from '../../../core/stage/person.ts';
import { frameOf, type Frame } from './frame.ts';

export type Wearer = {
  readonly person: Person;
  readonly frame: Frame;
  readonly dress: Dress;
  readonly hat: Hat | undefined;
  readonly attribute: Attribute | undefined;
};

/** What the kit does not have is plain, or nothing. */
export function wearerOf(person: Person, { dress, hats, attributes }: Kit): Wearer {
  const worn = dress.find(({ id }) => id === person.dress) ?? PLAIN_DRESS;
  return {
    person,
    frame: frameOf(person.build, worn.cut),
    dress: worn,
    hat: hats.find(({ id }) => id === person.hat),
    attribute: attributes.find(({ id }) => id === person.attribute),
  };
}

/** A drawing of the kit, made to this wearer's measure. */
export function madeFor(
  { person, frame }: Wearer,
  drawing: string | undefined,
  more: Values = {},
): string {
  if (drawing === undefined) return '';
  const [light, shadow] = person.tones;
  return filledIn(drawing, { ...frame, ...more, light, shadow });
}

const PLAIN_DRESS: Dress = {
  id: brand('plain'),
  cut: { shoulder: 55, waist: 47, hem: 60, foot: -120 },
  covers: 'knees',
  front:
    '<polygon points="-13,{neckY - 6} -30,{neckY + 18} -12,{neckY + 42} 0,{neckY + 20}" fill="{light}+8"/>' +
    '<polygon points="13,{neckY - 6} 30,{neckY + 18} 14,{neckY + 42} 0,{neckY + 20}" fill="{shadow}+7"/>',
  back: '<polygon points="-24,{neckY - 8} 24,{neckY - 8} 28,{neckY + 14} -28,{neckY + 14}" fill="{shadow}+7"/>',
};

/** How light falls on a crowd: flat and dim far off, clear in the middle, dark against the light near us. */
import type { CrowdPerson } from '../../../core/stage/crowd-kit.ts';
import { assertNever } from '../../../core/result.ts';

export const BANDS = ['far', 'lit', 'dim', 'near'] as const;
export type Band = (typeof BANDS)[number];

/** Tones by the names that a drawing's holes have; pairs are to the light and away from it. */
export type CrowdTones = {
  readonly light: string;
  readonly shade: string;
  readonly skin: string;
  readonly dim: string;
  readonly hair: string;
  readonly dark: string;
  readonly collar: string;
  readonly fur: string;
  readonly pelt: string;
  readonly rim: string;
  /** What is held up. */
  readonly card: string;
};

type Flesh = Omit<CrowdTones, 'light' | 'shade'>;

const FLESH: Readonly<Record<Band, Flesh>> = {
  far: {
    skin: 'wood+6',
    dim: 'wood-6',
    hair: 'soot-2',
    dark: 'ink+2',
    collar: 'wood+10',
    fur: 'soot+6',
    pelt: 'ink+3',
    rim: 'soot+8',
    card: 'deep-red-10',
  },
  lit: {
    skin: 'bone-15',
    dim: 'wood+6',
    hair: 'soot+6',
    dark: 'ink+2',
    collar: 'paper-12',
    fur: 'wood+9',
    pelt: 'wood-7',
    rim: 'bone-15',
    card: 'deep-red+6',
  },
  dim: {
    skin: 'wood+13',
    dim: 'wood-2',
    hair: 'soot',
    dark: 'ink-4',
    collar: 'wood+15',
    fur: 'wood+2',
    pelt: 'wood-12',
    rim: 'soot+15',
    card: 'deep-red-4',
  },
  near: {
    skin: 'soot+2',
    dim: 'ink',
    hair: 'ink+2',
    dark: 'black',
    collar: 'soot+12',
    fur: 'soot+3',
    pelt: 'ink',
    rim: 'soot+7',
    card: 'soot+10',
  },
};

/** Cloth that has lost its colour, far off and near. */
const FAR_CLOTH = [
  ['soot+3', 'ink+3'],
  ['soot-4', 'ink'],
  ['soot+7', 'ink+5'],
] as const;
const NEAR_CLOTH = [
  ['ink+3', 'black'],
  ['soot-7', 'ink-5'],
  ['ink', 'black'],
] as const;
const DIMMED = 9;

export function tonesOf(band: Band, person: CrowdPerson, cloth: number): CrowdTones {
  const [light, shade] = clothOf(band, person, cloth);
  return { ...FLESH[band], light, shade };
}

/** The same from the other side: the light stays where it is. */
export function mirrored(tones: CrowdTones): CrowdTones {
  const { light, shade, skin, dim, hair, dark, fur, pelt } = tones;
  const turned = { light: shade, shade: light, skin: dim, dim: skin, hair: dark, dark: hair };
  return { ...tones, ...turned, fur: pelt, pelt: fur };
}

function clothOf(band: Band, person: CrowdPerson, at: number): readonly [string, string] {
  const [light, shade] = person.cloth[at] ?? ['soot', 'ink'];
  switch (band) {
    case 'lit':
      return [light, shade];
    case 'dim':
      return [deeper(light, DIMMED), deeper(shade, DIMMED)];
    case 'far':
      return FAR_CLOTH[at % FAR_CLOTH.length] ?? FAR_CLOTH[0];
    case 'near':
      return NEAR_CLOTH[at % NEAR_CLOTH.length] ?? NEAR_CLOTH[0];
    default:
      return assertNever(band);
  }
}

const STEPPED = /^(?<name>.*?)(?<step>[+-]\d{1,2})?$/u;

function deeper(tone: string, by: number): string {
  const { name = tone, step = '0' } = STEPPED.exec(tone)?.groups ?? {};
  const darker = Number(step) - by;
  return `${name}${darker < 0 ? '' : '+'}${darker}`;
}

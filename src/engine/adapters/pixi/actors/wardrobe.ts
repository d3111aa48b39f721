/** The wardrobe: each figure drawn once per pose, with its rim of light, kept while the picture stands. */
import type { Person } from '../../../core/stage/person.ts';
import type { Pose } from '../../../core/story/cue.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Texture } from 'pixi.js';
import { chalkLine, type Studio } from '../drawing/studio.ts';
import { free, trimmedTexture } from '../drawing/texture.ts';
import { figureSvg, silhouetteSvg, underSvg } from './figure-svg.ts';
import { figure, FIGURE_BOX } from './figure.ts';
import { rimOf } from './rim.ts';
import type { Kit } from '../../../core/stage/kit.ts';
import type { Missing } from '../place/missing.ts';

export type Costume = {
  readonly body: Texture;
  /** Brings a texture to the units of a figure. */
  readonly scale: number;
  /** Shadow and glow. */
  readonly under: Texture | undefined;
  readonly underScale: number;
  readonly rim: Texture | undefined;
};

type Dressed = Omit<Costume, 'rim'>;

/** Who, how, how large, and whether the place has a seat for them. */
export type Worn = {
  readonly person: Person;
  readonly pose: Pose;
  readonly scale: number;
  readonly isSeat: boolean;
};

export type Wardrobe = {
  /** Draws what is not there yet; what cannot be drawn is missing, and the rest is there. */
  fit(worn: Worn, isLit: boolean): Promise<void>;
  worn(worn: Worn): Costume | undefined;
  close(): void;
};

/** A shadow is flat and may be coarse. */
const SOFT = 0.4;

export type WardrobeParts = {
  readonly studio: Studio;
  readonly look: LookKind;
  readonly kit: Kit;
  /** Of texture for one unit of the composition. */
  readonly pixels: number;
  readonly missing: Missing;
};

export function createWardrobe({ studio, look, kit, pixels, missing }: WardrobeParts): Wardrobe {
  const bodies = new Map<string, Dressed>();
  const rims = new Map<string, Texture>();
  let isClosed = false;

  async function sew(worn: Worn): Promise<void> {
    const name = key(worn);
    if (bodies.has(name)) return;
    const sheet = { box: FIGURE_BOX, pixels: pixels * worn.scale };
    const soft = { box: FIGURE_BOX, pixels: sheet.pixels * SOFT };
    const drawing = figure(worn.person, worn.pose, kit, worn.isSeat);
    const svg = figureSvg(drawing, look, chalkLine(pixels), studio.colours);
    const [body, under] = await Promise.all([
      studio.print(svg, look, sheet).then(trimmedTexture),
      look === 'legend'
        ? undefined
        : studio.plain(underSvg(drawing, look, studio.colours), soft).then(trimmedTexture),
    ]);
    const dressed: Dressed = { body, under, scale: 1 / sheet.pixels, underScale: 1 / soft.pixels };
    if (isClosed || bodies.has(name)) discard(dressed);
    else bodies.set(name, dressed);
  }

  async function light(worn: Worn): Promise<void> {
    const name = key(worn);
    if (rims.has(name) || look !== 'lived') return;
    const sheet = { box: FIGURE_BOX, pixels: pixels * worn.scale };
    const silhouette = silhouetteSvg(figure(worn.person, worn.pose, kit), 'paper', studio.colours);
    const rim = trimmedTexture(await rimOf(studio, silhouette, sheet));
    if (isClosed || rims.has(name)) free(rim);
    else rims.set(name, rim);
  }

  return {
    worn(worn) {
      const dressed = bodies.get(key(worn));
      return dressed && { ...dressed, rim: rims.get(key(worn)) };
    },
    async fit(worn, isLit) {
      const who = `${worn.person.id} ${worn.pose}`;
      await Promise.all([
        missing.attempt(who, () => sew(worn)),
        isLit ? missing.attempt(`${who}, lit`, () => light(worn)) : undefined,
      ]);
    },
    close() {
      isClosed = true;
      bodies.forEach(discard);
      rims.forEach(free);
      bodies.clear();
      rims.clear();
    },
  };
}

function key({ person, pose, scale, isSeat }: Worn): string {
  return `${person.id}/${pose}/${scale}/${isSeat}`;
}

function discard({ body, under }: Dressed): void {
  free(body);
  if (under !== undefined) free(under);
}

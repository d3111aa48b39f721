/** The wardrobe: each body drawn once a stance and each head once a turn, with their rims of light, kept while the picture stands. */
import type { Texture } from 'pixi.js';
import type { Kit } from '../../../core/stage/kit.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Person } from '../../../core/stage/person.ts';
import { chalkLine, type Studio } from '../drawing/studio.ts';
import { free, trimmedTexture } from '../drawing/texture.ts';
import type { Missing } from '../place/missing.ts';
import {
  figureSvg,
  headed,
  headEdgeSvg,
  headSilhouetteSvg,
  headSvg,
  silhouetteSvg,
  underSvg,
} from './figure-svg.ts';
import { figure, FIGURE_BOX, type Figure } from './figure.ts';
import { head, HEAD_BOX } from './head.ts';
import { rimOf } from './rim.ts';
import { headKey, stanceKey, type HeadPose, type Stance } from './stance.ts';
import { neckOf, type Neck } from './sway.ts';
import { wearerOf } from './wearer.ts';

/** One drawing with what lies under it and its rim; scales bring a texture to the units of a figure. */
export type Piece = {
  readonly drawn: Texture;
  readonly scale: number;
  /** Of a body: shadow and glow. Of a told head: its paper edge. */
  readonly under: Texture | undefined;
  readonly underScale: number;
  readonly rim: Texture | undefined;
};

export type Costume = {
  readonly body: Piece;
  readonly head: Piece;
  readonly neck: Neck;
  /** The head is seen from behind. */
  readonly isBehind: boolean;
  /** The other picture of a body that moves by itself. */
  readonly beat: Texture | undefined;
};

/** Who, how, and how large. */
export type Worn = {
  readonly person: Person;
  readonly stance: Stance;
  readonly head: HeadPose;
  readonly scale: number;
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
  const { colours } = studio;
  const pieces = new Map<string, Omit<Piece, 'rim'>>();
  const rims = new Map<string, Texture>();
  let isClosed = false;

  /** In a legend the head is drawn on, and where it looks is another body. */
  function drawingOf({ person, stance, head: pose }: Worn): Figure {
    const drawing = figure(person, stance, kit);
    if (look !== 'legend') return drawing;
    const wearer = wearerOf(person, kit);
    return headed(drawing, head(wearer, pose), neckOf(stance, wearer.frame));
  }

  function bodyKey(worn: Worn): string {
    const { person, stance, scale } = worn;
    return `${person.id}/${stanceKey(stance)}/${scale}${look === 'legend' ? keyOfHead(worn) : ''}`;
  }

  async function sewBody(worn: Worn): Promise<Omit<Piece, 'rim'>> {
    const { scale } = worn;
    const sheet = { box: FIGURE_BOX, pixels: pixels * scale };
    const soft = { box: FIGURE_BOX, pixels: sheet.pixels * SOFT };
    const drawing = drawingOf(worn);
    const svg = figureSvg(drawing, look, chalkLine(pixels), colours);
    const [drawn, under] = await Promise.all([
      studio.print(svg, look, sheet).then(trimmedTexture),
      look === 'legend'
        ? undefined
        : studio.plain(underSvg(drawing, look, colours), soft).then(trimmedTexture),
    ]);
    return { drawn, under, scale: 1 / sheet.pixels, underScale: 1 / soft.pixels };
  }

  async function sewHead({ person, head: pose, scale }: Worn): Promise<Omit<Piece, 'rim'>> {
    const sheet = { box: HEAD_BOX, pixels: pixels * scale };
    const drawing = head(wearerOf(person, kit), pose);
    const [drawn, under] = await Promise.all([
      studio.print(headSvg(drawing, look, colours), look, sheet).then(trimmedTexture),
      look === 'told'
        ? studio.plain(headEdgeSvg(drawing, colours), sheet).then(trimmedTexture)
        : undefined,
    ]);
    return { drawn, under, scale: 1 / sheet.pixels, underScale: 1 / sheet.pixels };
  }

  async function keep(name: string, sewn: () => Promise<Omit<Piece, 'rim'>>): Promise<void> {
    if (pieces.has(name)) return;
    const piece = await sewn();
    if (isClosed || pieces.has(name)) discard(piece);
    else pieces.set(name, piece);
  }

  async function light(name: string, worn: Worn, isHead: boolean): Promise<void> {
    if (rims.has(name) || look !== 'lived') return;
    const svg = isHead
      ? headSilhouetteSvg(head(wearerOf(worn.person, kit), worn.head), 'paper', colours)
      : silhouetteSvg(figure(worn.person, worn.stance, kit), 'paper', colours);
    const sheet = { box: isHead ? HEAD_BOX : FIGURE_BOX, pixels: pixels * worn.scale };
    const rim = trimmedTexture(await rimOf(studio, { svg, sheet, fades: !isHead }));
    if (isClosed || rims.has(name)) free(rim);
    else rims.set(name, rim);
  }

  function pieceNamed(name: string): Piece | undefined {
    const piece = pieces.get(name);
    return piece && { ...piece, rim: rims.get(name) };
  }

  return {
    worn(worn) {
      const [body, on] = [pieceNamed(bodyKey(worn)), pieceNamed(keyOfHead(worn))];
      if (body === undefined || on === undefined) return undefined;
      const { frame } = wearerOf(worn.person, kit);
      const beat = pieces.get(bodyKey(beatOf(worn)))?.drawn;
      return {
        body,
        head: on,
        neck: neckOf(worn.stance, frame),
        isBehind: worn.head.isBehind,
        beat,
      };
    },
    async fit(worn, isLit) {
      const [body, on] = [bodyKey(worn), keyOfHead(worn)];
      const who = `${worn.person.id} ${worn.stance.pose}`;
      const sewn = async () => {
        const beat = beatOf(worn);
        const parts = [keep(body, () => sewBody(worn)), keep(on, () => sewHead(worn))];
        if (worn.stance.pose === 'clap') parts.push(keep(bodyKey(beat), () => sewBody(beat)));
        await Promise.all(parts);
      };
      const lit = async () => {
        await Promise.all([light(body, worn, false), light(on, worn, true)]);
      };
      await Promise.all([
        missing.attempt(who, sewn),
        isLit ? missing.attempt(`${who}, lit`, lit) : undefined,
      ]);
    },
    close() {
      isClosed = true;
      pieces.forEach(discard);
      rims.forEach(free);
      pieces.clear();
      rims.clear();
    },
  };
}

function beatOf(worn: Worn): Worn {
  return { ...worn, stance: { ...worn.stance, isBeat: true } };
}

function keyOfHead({ person, head: pose, scale }: Worn): string {
  return `${person.id}/head ${headKey(pose)}/${scale}`;
}

function discard({ drawn, under }: Omit<Piece, 'rim'>): void {
  free(drawn);
  if (under !== undefined) free(under);
}

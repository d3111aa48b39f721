/** The head from the side, still without a face: the egg leans, the narrow plane lies where somebody looks, the neck stands back. */
import { filledIn } from '../../../core/stage/drawing-with-holes.ts';
import { tenth as r } from '../../../core/stage/limb.ts';
import type { FromSide } from '../../../core/stage/kit.ts';
import { group } from './shapes.ts';
import type { HeadPose } from './stance.ts';
import { turned } from './turned.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** How far a head drops that looks down, in degrees. */
const NODS = 17;
/** A hat without a drawing of its own from the side: how far its middle goes, of half a head. */
const ROUND = 0.62;

/** Drawn looking to the right, as shares of half the head; brow, face, chin, jaw, nape. */
const OUTLINE =
  'M{-w * 0.1} {-h} C{w * 0.7} {-h * 1.05} {w * 1.07} {-h * 0.62} {w * 1.03} {-h * 0.1} C{w} {h * 0.36} {w * 0.84} {h * 0.82} {w * 0.32} {h} C{-w * 0.06} {h * 1.05} {-w * 0.52} {h * 0.85} {-w * 0.8} {h * 0.46} C{-w * 1.28} {h * 0.05} {-w * 1.24} {-h * 0.95} {-w * 0.1} {-h}Z';
const FACE =
  'M{w * 0.22} {-h * 0.99} C{w * 0.8} {-h * 0.93} {w * 1.07} {-h * 0.58} {w * 1.03} {-h * 0.1} C{w} {h * 0.36} {w * 0.84} {h * 0.82} {w * 0.32} {h} C{w * 0.5} {h * 0.7} {w * 0.58} {h * 0.3} {w * 0.58} {-h * 0.1} C{w * 0.6} {-h * 0.5} {w * 0.46} {-h * 0.85} {w * 0.22} {-h * 0.99}Z';
const NECK =
  '<polygon points="{-w * 0.72},{h * 0.5} {w * 0.2},{h * 0.8} {w * 0.12},{h + 9} {-w * 0.46},{h + 9}" fill="{cheek1}-15"/>';
const HEAD = `<path d="${OUTLINE}" fill="{cheek1}"/><path d="${FACE}" fill="{ahead1}"/>`;

/** Light falls from the left: who looks there has the face's edge lit and the cheek in shadow, and the other way round. */
export function headInProfile(wearer: Wearer, { turn, isDown }: HeadPose): string {
  const to = turn < 0 ? -1 : 1;
  const { person, hat, attribute, frame } = wearer;
  const { headWidth: w, headHeight: h } = frame;
  const skin = [person.head];
  const drawn = (drawing: string, tones: readonly (readonly [string, string])[]) =>
    filledIn(drawing, { ...frame, w, h, ...ordered(tones, to) });
  const fromSide = ({ tones, drawn: drawing }: FromSide) =>
    drawn(
      drawing,
      tones.map(([lit, dark]) => [worn(wearer, lit), worn(wearer, dark)] as const),
    );
  /** What has no drawing from the side goes round with the head. */
  const round = (drawing: string | undefined) =>
    group(`scale(${to} 1)`, turned(madeFor(wearer, drawing), w * 1.3, to * ROUND * w));
  const covers = (worn: { readonly side?: FromSide | undefined } | undefined, front?: string) =>
    worn?.side === undefined ? round(front) : fromSide(worn.side);
  const nod = isDown ? `rotate(${NODS} ${r(-w * 0.3)} ${r(h * 0.6)})` : '';
  return group(
    `scale(${to} 1)`,
    drawn(NECK, skin),
    group(
      nod,
      drawn(HEAD, skin),
      attribute?.held === 'face' ? covers(attribute, attribute.drawn) : '',
      hat === undefined ? '' : covers(hat, hat.front),
    ),
  );
}

/** Who looks into the light has it in front, and the side that is turned to us in shadow. */
function ordered(
  tones: readonly (readonly [lit: string, dark: string])[],
  to: -1 | 1,
): Readonly<Record<string, string>> {
  const pairs = tones.map(([lit, dark], at) =>
    to < 0
      ? { [`cheek${at + 1}`]: dark, [`ahead${at + 1}`]: lit }
      : { [`cheek${at + 1}`]: lit, [`ahead${at + 1}`]: dark },
  );
  return Object.fromEntries(pairs.flatMap((pair) => Object.entries(pair)));
}

function worn({ person }: Wearer, tone: string): string {
  const [light, shadow] = person.tones;
  return filledIn(tone, { light, shadow });
}

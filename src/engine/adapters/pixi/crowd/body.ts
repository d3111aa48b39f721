/** The body of a crowd's bust below its head, in palette names: the story's clothes, and arms that clap or go up. */
import type { CrowdPerson } from '../../../core/stage/crowd-kit.ts';
import { filledIn } from '../../../core/stage/drawing-with-holes.ts';
import { assertNever } from '../../../core/result.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import type { CrowdTones } from './band.ts';

/** How high above 0, 0 something of it is drawn; the chin is a little below. */
const TOP: Readonly<Record<Posture, number>> = { plain: 2, clap: 50, clasp: 50, raised: 96 };
const FOOT = 226;

/** What a body is drawn in: no larger than need be, for all of it is painted wherever a crowd moves. */
export const bodyBox = (posture: Posture): Box => ({
  x: -76,
  y: -TOP[posture],
  width: 152,
  height: TOP[posture] + FOOT,
});

export const POSTURES = ['plain', 'clap', 'clasp', 'raised'] as const;
export type Posture = (typeof POSTURES)[number];

/** What goes up at a vote, and in whose hand it is red. */
export type Raised = 'card' | 'hand';

export type Dressed = {
  readonly person: CrowdPerson;
  readonly tones: CrowdTones;
  readonly posture: Posture;
  readonly isFromBefore: boolean;
  readonly raises: Raised;
  readonly isOne: boolean;
  /** What is drawn of a drawing: all, or its outline. */
  readonly trimmed: (drawing: string) => string;
};

const NECK =
  '<path d="M-12 0 L-14 40 L14 40 L12 0Z" fill="{dim}"/><path d="M-12 0 L-14 40 L-4 40 L-4 0Z" fill="{skin}"/>';

export function crowdBody(dressed: Dressed): string {
  const { person, posture, isFromBefore, tones, trimmed } = dressed;
  const torso = trimmed(NECK) + trimmed((isFromBefore ? person.front : undefined) ?? person.back);
  const arms = armsOf(posture, dressed);
  // from before, hands that clap are over the breast
  const drawn = isFromBefore && posture !== 'raised' ? torso + arms : arms + torso;
  return filledIn(drawn, tones);
}

function armsOf(posture: Posture, { isFromBefore, raises, isOne }: Dressed): string {
  switch (posture) {
    case 'plain':
      return '';
    case 'raised':
      return raised(raises, isOne);
    case 'clap':
    case 'clasp':
      return isFromBefore ? handsBefore(posture === 'clasp') : handsBehind(posture === 'clasp');
    default:
      return assertNever(posture);
  }
}

/** An arm up beside the head. */
function raised(raises: Raised, isOne: boolean): string {
  const arm = '<polygon points="66,116 66,50 56,-34 41,-32 36,60" fill="{shade}"/>';
  const sleeve = '<polygon points="41,-32 36,60 46,66 48,-33" fill="{light}"/>';
  if (raises === 'hand')
    return `${arm}${sleeve}<path d="M40 -32 L39 -62 Q41 -82 47 -84 Q56 -84 58 -62 L57 -33Z" fill="{dim}"/><path d="M40 -32 L39 -62 Q41 -82 47 -84 L48 -33Z" fill="{skin}"/><polygon points="40,-40 31,-56 36,-60 43,-50" fill="{skin}"/>`;
  return `${arm}${sleeve}<path d="M40 -32 Q38 -48 48 -50 Q58 -48 57 -33Z" fill="{skin}"/><polygon points="35,-92 60,-94 62,-54 37,-52" fill="${isOne ? 'red' : '{card}'}"/>`;
}

/** Hands that clap beside the head. */
function handsBehind(isTogether: boolean): string {
  const apart = isTogether ? 0 : 8;
  const lean = isTogether ? 0 : 17;
  return (
    `<polygon points="64,112 62,58 ${47 + apart},-14 ${33 + apart},-10 40,66" fill="{shade}"/>` +
    `<polygon points="22,40 14,22 ${29 - apart},-14 ${39 - apart},-10" fill="{light}"/>` +
    `<path d="M38 -46 A10 14 0 0 0 38 -14Z" fill="{skin}" transform="translate(${-apart} 0) rotate(${-lean} 38 -14)"/>` +
    `<path d="M38 -46 A10 14 0 0 1 38 -14Z" fill="{dim}" transform="translate(${apart} 0) rotate(${lean} 38 -14)"/>`
  );
}

/** Hands that clap before the breast. */
function handsBefore(isTogether: boolean): string {
  const apart = isTogether ? 0 : 9;
  return (
    `<polygon points="-62,150 -58,96 ${-8 - apart},62 ${-2 - apart},78 -34,120" fill="{light}"/>` +
    `<polygon points="62,150 58,96 ${8 + apart},62 ${2 + apart},78 34,120" fill="{shade}"/>` +
    `<path d="M0 34 A11 18 0 0 0 0 74Z" fill="{skin}" transform="translate(${-apart} 0)"/>` +
    `<path d="M0 34 A11 18 0 0 1 0 74Z" fill="{dim}" transform="translate(${apart} 0)"/>`
  );
}

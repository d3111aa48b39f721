/** The bust that a crowd is made of, in palette names: seen from behind, clapping, voting, or turned to us. */
import { assertNever } from '../../../core/result.ts';
import type { Head, Rim } from './crowd-layout.ts';

export const POSTURES = ['back', 'clap', 'clasp', 'vote', 'face'] as const;
export type Posture = (typeof POSTURES)[number];

/** The box one bust is drawn in; the chin is a little below 0, 0. */
export const BUST_BOX = { x: -67, y: -84, width: 134, height: 325 } as const;

const TORSO = 'M-64 240 L-58 110 L-50 44 Q-36 20 0 18 Q36 20 50 44 L58 110 L64 240Z';
const LIT_SHOULDER = 'M-50 44 Q-36 20 0 18 Q-28 26 -44 50Z';
const LIT_HEAD = 'M-24 -12 A24 31 0 0 1 0 -43 A17 31 0 0 0 -24 -12Z';

export function bust(posture: Posture, head: Head, rim: Rim): string {
  const isNear = rim === 'near';
  const [cloth, skin] = isNear ? ['black', 'black'] : ['ink', 'soot'];
  const face =
    posture === 'face' ? faceOf(rim) : `<ellipse cx="0" cy="-12" rx="24" ry="31" fill="${skin}"/>`;
  return (
    (posture === 'vote' ? card(rim) : hands(posture, rim)) +
    `<path d="${TORSO}" fill="${cloth}"/>` +
    face +
    headwear(head, isNear ? 'black' : 'soot', posture) +
    (isNear || rim === 'dark' || posture === 'face' ? '' : rims(rim))
  );
}

function rims(rim: Rim): string {
  const shoulder = rim === 'red' ? 'red' : 'bone';
  return `<path d="${LIT_HEAD}" fill="bone" opacity="0.8"/><path d="${LIT_SHOULDER}" fill="${shoulder}" opacity="0.62"/>`;
}

function faceOf(rim: Rim): string {
  const [light, shade] = {
    dark: ['soot+12', 'ink'],
    bone: ['bone', 'deep-red'],
    red: ['paper', 'red'],
    near: ['soot', 'black'],
  }[rim];
  return (
    `<path d="M4 19 Q36 20 50 44 L58 110 L64 240 L8 240Z" fill="black"/>` +
    `<ellipse cx="0" cy="-12" rx="24" ry="31" fill="${light}"/>` +
    `<path d="M0 -43 A24 31 0 0 1 0 19Z" fill="${shade}"/>`
  );
}

function headwear(head: Head, tone: string, posture: Posture): string {
  switch (head) {
    case 'bare':
      return '';
    case 'cap':
      return `<path d="M-27 -24 Q-30 -51 0 -52 Q30 -51 27 -24 Q0 -${posture === 'face' ? 34 : 20} -27 -24Z" fill="${tone}"/>`;
    case 'kerchief':
      return posture === 'face'
        ? `<path d="M-27 0 Q-31 -47 0 -47 Q31 -47 27 0 L38 30 L24 24 Q24 -34 0 -34 Q-24 -34 -24 24 L-38 30Z" fill="${tone}"/>`
        : `<path d="M-26 -6 Q-29 -46 0 -46 Q29 -46 26 -6 L15 30 L0 48 L-15 30Z" fill="${tone}"/>`;
    default:
      return assertNever(head);
  }
}

/** An arm up beside the head with a card in its hand. */
function card(rim: Rim): string {
  const [paper, skin, sleeve] =
    rim === 'near' ? ['soot+6', 'black', 'black'] : ['red', 'bone-10', 'soot-2'];
  return (
    `<polygon points="64,112 62,56 53,-26 39,-24 40,66" fill="${sleeve}"/>` +
    `<path d="M38 -22 Q37 -38 46 -40 Q55 -38 54 -22Z" fill="${skin}"/>` +
    `<polygon points="35,-80 59,-82 61,-44 37,-42" fill="${paper}"/>`
  );
}

/** Hands that clap beside the head: one egg split in two tones, whole when the palms meet. */
function hands(posture: Posture, rim: Rim): string {
  if (posture !== 'clap' && posture !== 'clasp') return '';
  const apart = posture === 'clap' ? 8 : 0;
  const lean = posture === 'clap' ? 17 : 0;
  const [light, shade] = {
    dark: ['soot+10', 'soot+4'],
    bone: ['bone-6', 'wood+10'],
    red: ['bone-6', 'wood+10'],
    near: ['black', 'black'],
  }[rim];
  const sleeve = rim === 'near' ? 'black' : 'soot-2';
  return (
    `<polygon points="62,112 60,58 ${47 + apart},-14 ${33 + apart},-10 40,66" fill="${sleeve}"/>` +
    `<polygon points="22,40 14,22 ${29 - apart},-14 ${39 - apart},-10" fill="${sleeve}"/>` +
    `<path d="M38 -46 A10 14 0 0 0 38 -14Z" fill="${light}" transform="translate(${-apart} 0) rotate(${-lean} 38 -14)"/>` +
    `<path d="M38 -46 A10 14 0 0 1 38 -14Z" fill="${shade}" transform="translate(${apart} 0) rotate(${lean} 38 -14)"/>`
  );
}

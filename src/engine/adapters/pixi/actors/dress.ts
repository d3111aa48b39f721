/** What tells one dress from another: lapels, collar, belt, buttons, fur. Drawn over the coat, front or back. */
import type { Person } from '../../../core/stage/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import { belt } from './belt.ts';
import type { Frame } from './frame.ts';
import { corners, path, polygon, round as r } from './shapes.ts';
import { sheepskin } from './sheepskin.ts';
import { greatcoat, tunic } from './uniforms.ts';

export function front(person: Person, frame: Frame, foot: number): string {
  switch (person.dress) {
    case 'suit':
      return suit(person, frame);
    case 'tunic':
      return tunic(person, frame);
    case 'greatcoat':
      return greatcoat(person, frame, foot);
    case 'jacket':
      return jacket(person, frame, foot);
    case 'dress':
      return collarOf(frame) + belt(frame, person.tones[1], 9);
    case 'sheepskin':
      return sheepskin(person, frame, foot);
    default:
      return assertNever(person.dress);
  }
}

/** Seen from behind: a collar closed round the nape, a belt, and under it the seam. */
export function back(person: Person, frame: Frame, foot: number): string {
  const [, shadow] = person.tones;
  const from = frame.waistY + 14;
  const seam =
    foot > from + 60 ? polygon(corners`0,${from} 3,${foot} -5,${foot}`, `${shadow}-12`) : '';
  return (
    seam +
    nape(person, frame) +
    (person.dress === 'jacket' || person.dress === 'suit' ? '' : belt(frame, `${shadow}-8`, 12))
  );
}

/** One band without points: its lower edge bends like the shoulders. */
function nape({ dress, tones: [, shadow] }: Person, { neckY }: Frame): string {
  const [top, low] = [neckY - 7, neckY + 13];
  const band = (half: number, above: number, tone: string) =>
    path(
      `M${-half - 5} ${r(low)} L${-half} ${r(above)} Q0 ${r(above - 5)} ${half} ${r(above)} L${half + 5} ${r(low)} Q0 ${r(low + 9)} ${-half - 5} ${r(low)}Z`,
      tone,
    );
  if (dress === 'sheepskin') return band(27, top - 2, 'bone');
  if (dress === 'dress') return band(17, top + 4, 'bone-6');
  return (dress === 'suit' ? band(18, top - 4, 'paper') : '') + band(22, top, `${shadow}+7`);
}

function suit({ tones: [light, shadow] }: Person, { neckY }: Frame): string {
  const end = neckY + 74;
  return (
    polygon(corners`-15,${neckY + 2} 15,${neckY + 2} 1,${end}`, 'paper') +
    polygon(corners`3,${neckY + 2} 15,${neckY + 2} 1,${end}`, 'bone-12') +
    polygon(
      corners`-4,${neckY + 8} 5,${neckY + 8} 7,${neckY + 44} 1,${neckY + 58} -4,${neckY + 44}`,
      'ink',
    ) +
    polygon(corners`-15,${neckY} -27,${neckY + 16} -22,${neckY + 32} 1,${end + 4}`, `${light}+9`) +
    polygon(corners`15,${neckY} 27,${neckY + 16} 22,${neckY + 32} 1,${end + 4}`, `${shadow}+7`)
  );
}

function jacket({ tones: [light, shadow] }: Person, { neckY, waist }: Frame, foot: number): string {
  return (
    polygon(
      corners`-14,${neckY - 4} -30,${neckY + 14} -14,${neckY + 40} 3,${neckY + 20}`,
      `${light}+10`,
    ) +
    polygon(
      corners`14,${neckY - 4} 30,${neckY + 14} 20,${neckY + 42} 3,${neckY + 20}`,
      `${shadow}+9`,
    ) +
    polygon(corners`1,${neckY + 22} 5,${neckY + 22} 14,${foot} 9,${foot}`, `${shadow}-14`) +
    polygon(
      corners`${-waist - 1},${foot - 15} ${waist + 1},${foot - 15} ${waist + 1},${foot} ${-waist - 1},${foot}`,
      `${shadow}-8`,
    )
  );
}

function collarOf({ neckY }: Frame): string {
  return (
    path(
      `M-16 ${r(neckY - 1)} Q-24 ${r(neckY + 16)} -8 ${r(neckY + 24)} L1 ${r(neckY + 9)}Z`,
      'paper',
    ) +
    path(
      `M16 ${r(neckY - 1)} Q24 ${r(neckY + 16)} 10 ${r(neckY + 24)} L1 ${r(neckY + 9)}Z`,
      'bone-10',
    )
  );
}

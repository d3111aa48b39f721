/** What tells one dress from another: lapels, collar, belt, buttons, fur. Drawn over the coat, front or back. */
import type { Person } from '../../../core/catalog.ts';
import { assertNever } from '../../../core/result.ts';
import type { Frame } from './frame.ts';
import { corners, ellipse, path, polygon, round as r } from './shapes.ts';

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

/** Seen from behind: a collar, a seam, a belt. */
export function back(person: Person, frame: Frame, foot: number): string {
  const [, shadow] = person.tones;
  const seam = polygon(corners`0,${frame.waistY + 14} 3,${foot} -5,${foot}`, `${shadow}-12`);
  const collar = path(
    `M-25 ${r(frame.neckY + 13)} Q0 ${r(frame.neckY - 8)} 25 ${r(frame.neckY + 13)} L20 ${r(frame.neckY + 22)} Q0 ${r(frame.neckY + 6)} -20 ${r(frame.neckY + 22)}Z`,
    person.dress === 'sheepskin' ? 'bone' : `${shadow}+7`,
  );
  return seam + collar + (person.dress === 'jacket' ? '' : belt(frame, `${shadow}-8`, 12));
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

function tunic({ tones: [light, shadow] }: Person, frame: Frame): string {
  const { neckY, waist } = frame;
  const pocket = (x: number, tone: string) =>
    polygon(
      corners`${x - 12},${neckY + 46} ${x + 12},${neckY + 46} ${x + 12},${neckY + 53} ${x},${neckY + 60} ${x - 12},${neckY + 53}`,
      tone,
    );
  return (
    polygon(
      corners`-16,${neckY - 5} 16,${neckY - 5} 18,${neckY + 10} -18,${neckY + 10}`,
      `${light}+8`,
    ) +
    polygon(
      corners`1,${neckY - 5} 16,${neckY - 5} 18,${neckY + 10} 1,${neckY + 10}`,
      `${shadow}+6`,
    ) +
    polygon(
      corners`-3,${neckY + 10} 4,${neckY + 10} 5,${frame.waistY} -2,${frame.waistY}`,
      `${shadow}-10`,
    ) +
    pocket(-waist * 0.55, `${light}-10`) +
    pocket(waist * 0.6, `${shadow}+8`) +
    belt(frame, 'black', 15) +
    polygon(
      corners`-7,${frame.waistY - 8} 8,${frame.waistY - 8} 8,${frame.waistY + 8} -7,${frame.waistY + 8}`,
      'bone-10',
    )
  );
}

function greatcoat({ tones: [light, shadow] }: Person, frame: Frame, foot: number): string {
  const { neckY, waistY } = frame;
  const buttons = [0, 1, 2].flatMap((row) =>
    [-17, 19].map((x) => ellipse([x, neckY + 62 + row * 26], [3.2, 3.2], 'bone-8')),
  );
  return (
    polygon(
      corners`-13,${neckY - 8} -34,${neckY + 20} -12,${neckY + 46} 0,${neckY + 22}`,
      `${light}+8`,
    ) +
    polygon(
      corners`13,${neckY - 8} 34,${neckY + 20} 14,${neckY + 46} 0,${neckY + 22}`,
      `${shadow}+7`,
    ) +
    polygon(corners`2,${neckY + 26} 6,${neckY + 26} 13,${foot} 7,${foot}`, `${shadow}-12`) +
    buttons.join('') +
    belt({ ...frame, waistY: waistY + 4 }, `${shadow}-6`, 13)
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

function sheepskin({ tones: [, shadow] }: Person, frame: Frame, foot: number): string {
  const { neckY, hem } = frame;
  const band = foot === frame.hemY ? hem : frame.waist + 5;
  return (
    path(
      `M-15 ${r(neckY - 12)} Q-40 ${r(neckY + 4)} -33 ${r(neckY + 34)} L1 ${r(neckY + 54)} L1 ${r(neckY + 18)}Z`,
      'bone',
    ) +
    path(
      `M15 ${r(neckY - 12)} Q40 ${r(neckY + 4)} 33 ${r(neckY + 34)} L1 ${r(neckY + 54)} L1 ${r(neckY + 18)}Z`,
      'bone-15',
    ) +
    polygon(corners`-2,${neckY + 50} 6,${neckY + 50} 13,${foot} 2,${foot}`, 'bone-6') +
    polygon(
      corners`${-band},${foot - 15} ${band * 0.1},${foot - 15} ${band * 0.12},${foot} ${-band},${foot}`,
      'bone',
    ) +
    polygon(
      corners`${band * 0.1},${foot - 15} ${band},${foot - 15} ${band},${foot} ${band * 0.12},${foot}`,
      'bone-15',
    ) +
    belt(frame, `${shadow}-10`, 13)
  );
}

function belt({ waist, waistY }: Frame, tone: string, high: number): string {
  const half = waist + 1.5;
  return polygon(
    corners`${-half},${waistY - high / 2} ${half},${waistY - high / 2} ${half},${waistY + high / 2} ${-half},${waistY + high / 2}`,
    tone,
  );
}

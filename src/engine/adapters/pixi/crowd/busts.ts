/** The drawings of a crowd's busts, sheet by sheet as they are wanted: bodies by what their hands do, heads by where they look. */
import type { Kit } from '../../../core/stage/kit.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Studio } from '../drawing/studio.ts';
import { tonesOf } from './band.ts';
import { bodyBox, crowdBody, type Posture } from './body.ts';
import { rowScale, type Bust, type CrowdPlan } from './crowd-layout.ts';
import { drawCrowdSheet, type Cell, type CrowdSheet, type Part } from './crowd-sheet.ts';
import { crowdHead, HEAD_BOX } from './head.ts';
import { isFromBefore, type Seen } from './view.ts';

export type Busts = {
  body(bust: Bust, posture: Posture, seen: Seen): Cell | undefined;
  head(bust: Bust, seen: Seen): Cell | undefined;
  /** Draws what is not yet drawn of these. */
  prepare(wanted: readonly Wanted[]): Promise<void>;
  close(): void;
};

/** What one of the crowd needs: a body for each posture, if any, and a head. */
export type Wanted = {
  readonly bust: Bust;
  readonly seen: Seen;
  readonly postures: readonly Posture[];
};

export type BustsParts = {
  readonly studio: Studio;
  readonly plan: CrowdPlan;
  readonly heads: Kit['crowdHeads'];
  readonly look: LookKind;
  readonly pixels: number;
};

export function createBusts({ studio, plan, heads, look, pixels }: BustsParts): Busts {
  const sheets: CrowdSheet[] = [];
  let isClosed = false;
  const trimmed = look === 'legend' ? outlineOf : whole;
  const inCloth = new Set(heads.filter(isInCloth).map(({ id }) => String(id)));
  const find = (key: string) => {
    for (const sheet of sheets) {
      const cell = sheet.cell(key);
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  const sizeOf = ({ row }: Bust) => rowScale(plan, row) * pixels;

  function bodyPart(bust: Bust, posture: Posture, seen: Seen): Part {
    const { person, cloth, band, isOne } = bust;
    return {
      key: bodyKey(bust, posture, seen),
      box: bodyBox(posture),
      pixels: sizeOf(bust),
      drawing: () =>
        crowdBody({
          person,
          posture,
          tones: tonesOf(band, person, cloth),
          isFromBefore: isFromBefore(seen),
          raises: plan.raises ?? 'card',
          isOne,
          trimmed,
        }),
    };
  }

  function headPart(bust: Bust, seen: Seen): Part {
    const { person, cloth, band } = bust;
    const over = heads.find(({ id }) => id === bust.head);
    return {
      key: headKey(bust, seen, inCloth),
      box: HEAD_BOX,
      pixels: sizeOf(bust),
      drawing: () => crowdHead(seen, over, tonesOf(band, person, cloth), trimmed),
    };
  }

  return {
    body: (bust, posture, seen) => find(bodyKey(bust, posture, seen)),
    head: (bust, seen) => find(headKey(bust, seen, inCloth)),
    async prepare(wanted) {
      const parts = wanted
        .flatMap(({ bust, seen, postures }) => [
          ...postures.map((posture) => bodyPart(bust, posture, seen)),
          headPart(bust, seen),
        ])
        .filter(({ key }) => find(key) === undefined);
      if (parts.length === 0) return;
      const sheet = await drawCrowdSheet(studio, look, pixels, parts);
      if (isClosed) sheet.close();
      else sheets.push(sheet);
    },
    close() {
      isClosed = true;
      for (const sheet of sheets) sheet.close();
    },
  };
}

function bodyKey({ row, person, cloth, band, isOne }: Bust, posture: Posture, seen: Seen): string {
  const from = isFromBefore(seen) ? 'before' : 'behind';
  return [row, person.id, cloth, band, isOne, posture, from].join('/');
}

function headKey(
  { row, head, band, person, cloth }: Bust,
  { view, to }: Seen,
  inCloth: ReadonlySet<string>,
): string {
  const own = inCloth.has(head) ? [person.id, cloth] : [];
  return [row, head, band, view, to, ...own].join('/');
}

/** A kerchief has the tones of its wearer's clothes; hair has not. */
function isInCloth(head: Kit['crowdHeads'][number]): boolean {
  return Object.values(head).some((drawing) => /\{(?:light|shade)\}/u.test(drawing ?? ''));
}

const whole = (drawing: string): string => drawing;

/** In chalk, crowded lines are no people: only the first shape of each drawing. */
const outlineOf = (drawing: string): string => /^<[^>]*>/u.exec(drawing)?.[0] ?? '';

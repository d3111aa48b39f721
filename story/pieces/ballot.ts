/**
 * The printed list under your pencil. A line is drawn and rubbed out as often as you like; the choice is made by folding the
 * list, or by the boot. Names that the story does not offer are dots: who else stood on the list is not ours to print here.
 */
import { brand, type ChoiceId, type OpenPiece } from '../../src/engine/index.ts';
import { drawIn, FACE, INK, set } from './kit/svg.ts';

/** By the last word of the choice that crosses it out. */
const NAMES = [
  { word: 'name_kirov', name: 'Kirov S. M.' },
  { word: 'name_stalin', name: 'Stalin I. V.' },
  { word: 'name_khrushchev', name: 'Khrushchev N. S.' },
  { word: 'name_other', name: 'Kalinin M. I.' },
  { word: 'name_rykov', name: 'Rykov A. I.' },
  { word: 'name_tomsky', name: 'Tomsky M. P.' },
] as const;
type Word = (typeof NAMES)[number]['word'];
/** The candidates begin here. */
const CANDIDATES = 4;

const [WIDE, HIGH] = [560, 640];
const FIRST = 148;
const ROW = 62;

export const open: OpenPiece = ({ host, choices, choose, point }) => {
  const draw = drawIn(host.ownerDocument);
  let offered = choices;
  let struck: Word | undefined;
  let at: Word | undefined;

  const rows = NAMES.map(({ word, name }, index) => {
    const y = FIRST + index * ROW + (index >= CANDIDATES ? 40 : 0);
    const frame = draw('rect', { x: 34, y: y - 42, width: 492, height: 56, fill: 'none' });
    const line = draw('path', {
      d: `M40 ${y - 8}q120 -9 ${60 + name.length * 13.5} -2`,
      fill: 'none',
      'stroke-width': 7,
      stroke: INK.red,
    });
    const row = draw(
      'g',
      { style: 'cursor:pointer', 'data-word': word },
      frame,
      draw('path', { d: `M44 ${y + 15}H516`, stroke: INK.grey, 'stroke-width': 1 }),
      words(name, 50, y, 25),
      words('· · · · · ·', 350, y, 20, INK.grey),
      line,
    );
    row.addEventListener('pointerenter', () => move(word));
    row.addEventListener('click', () => strike(word));
    return { word, y, frame, line, row };
  });
  const pencil = draw(
    'g',
    { 'pointer-events': 'none' },
    draw('path', { d: 'M0 0L14 -26L34 -10Z', fill: INK.wood }),
    draw('path', { d: 'M0 0L6 -11L14 -4Z', fill: INK.black }),
    draw('path', { d: 'M14 -26L164 -132L176 -117L34 -10Z', fill: INK.red }),
    draw('path', { d: 'M24 -18L170 -124L176 -117L34 -10Z', fill: INK.darkRed }),
    draw('path', { d: 'M164 -132L182 -145L194 -130L176 -117Z', fill: INK.black }),
  );
  const fold = button('fold', 30, 300, 'FOLD IT', () => {
    const ids = foldedIds();
    if (ids.length > 0) choose(ids);
  });
  const boot = button('boot', 350, 180, 'INTO THE BOOT', () => {
    const id = idOf('ballot_keep');
    if (id !== undefined) choose([id]);
  });
  fold.group.addEventListener('pointerenter', () => pointAt(idOf(foldedWord())));
  boot.group.addEventListener('pointerenter', () => pointAt(idOf('ballot_keep')));
  const sheet = draw(
    'svg',
    {
      viewBox: `0 0 ${WIDE} ${HIGH}`,
      style:
        'position:absolute;inset:3% 0 3% auto;height:94%;width:100%;max-width:100%;forced-color-adjust:none;touch-action:manipulation',
      preserveAspectRatio: 'xMidYMid meet',
    },
    draw(
      'g',
      { transform: `rotate(1.6 ${WIDE / 2} ${HIGH / 2})` },
      draw('path', { d: `M22 14H${WIDE - 6}V${HIGH - 4}H22Z`, fill: INK.black, opacity: 0.5 }),
      draw('path', { d: `M12 4H${WIDE - 16}V${HIGH - 14}H12Z`, fill: INK.paper }),
      heading('MEMBERS AND CANDIDATES', 46),
      heading('OF THE CENTRAL COMMITTEE', 76),
      words('printed; this sheet is drawn by us', 40, 98, 14, INK.grey),
      heading('CANDIDATES', FIRST + CANDIDATES * ROW - 8, 18),
      ...rows.map(({ row }) => row),
      fold.group,
      boot.group,
      pencil,
    ),
  );
  host.append(sheet);
  show();

  return {
    offer(next) {
      offered = next;
      show();
    },
    point(id) {
      at = NAMES.find(({ word }) => id === idOf(word))?.word;
      fold.light(id !== undefined && id === idOf(foldedWord()));
      boot.light(id !== undefined && id === idOf('ballot_keep'));
      show();
    },
    close: () => sheet.remove(),
  };

  function move(word: Word): void {
    at = word;
    pointAt(idOf(word) ?? idOf('ballot_cross'));
    show();
  }

  /** Again on the same name: rubbed out. */
  function strike(word: Word): void {
    struck = struck === word ? undefined : word;
    move(word);
  }

  /** What folding the list means now: a line or none, at either choice point. */
  function foldedIds(): readonly ChoiceId[] {
    const name = struck && idOf(struck);
    if (name !== undefined) return [name];
    const first = idOf(foldedWord());
    if (first === undefined) return [];
    const rest = struck === undefined ? undefined : nameId(first, struck);
    return rest === undefined ? [first] : [first, rest];
  }

  function foldedWord(): string {
    return struck === undefined ? 'ballot_clean' : 'ballot_cross';
  }

  function pointAt(id: ChoiceId | undefined): void {
    if (id !== undefined) point(id);
  }

  function idOf(word: string): ChoiceId | undefined {
    return offered.find(({ id, open: isOpen }) => isOpen && id.endsWith(`.${word}`))?.id;
  }

  function show(): void {
    const here = rows.find(({ word }) => word === at) ?? rows[0];
    for (const { word, frame, line } of rows) {
      const isHere = word === at;
      set(frame, {
        fill: isHere ? INK.light : 'transparent',
        stroke: isHere ? INK.black : 'none',
        'stroke-width': 3,
      });
      set(line, { visibility: word === struck ? 'visible' : 'hidden' });
    }
    set(pencil, { transform: `translate(${at === undefined ? 330 : 250} ${(here?.y ?? 0) - 8})` });
    boot.enable(idOf('ballot_keep') !== undefined);
    fold.enable(foldedIds().length > 0);
    fold.say(struck === undefined ? 'FOLD IT AS IT IS' : 'FOLD IT');
  }

  function words(text: string, x: number, y: number, size: number, fill: string = INK.black) {
    return draw('text', { x, y, fill, 'font-size': size, 'font-family': FACE.document }, text);
  }

  function heading(text: string, y: number, size = 28) {
    const face = { 'font-size': size, 'font-family': FACE.poster, 'font-weight': 800 };
    return draw('text', { x: 40, y, fill: INK.black, ...face }, text);
  }

  function button(word: string, x: number, width: number, text: string, press: () => void) {
    const y = HIGH - 92;
    const label = draw(
      'text',
      {
        x: x + width / 2,
        y: y + 39,
        fill: INK.light,
        'font-size': 24,
        'font-family': FACE.poster,
        'font-weight': 800,
        'text-anchor': 'middle',
      },
      text,
    );
    const plate = draw('rect', { x, y, width, height: 60, fill: INK.red });
    const group = draw('g', { style: 'cursor:pointer', 'data-word': word }, plate, label);
    group.addEventListener('click', press);
    return {
      group,
      say: (next: string) => label.replaceChildren(next),
      light: (isLit: boolean) =>
        set(plate, { stroke: isLit ? INK.black : 'none', 'stroke-width': 5 }),
      enable: (isOn: boolean) => set(group, { visibility: isOn ? 'visible' : 'hidden' }),
    };
  }
};

/** A name's choice stands at the next choice point, under the same scene. */
function nameId(first: ChoiceId, word: Word): ChoiceId {
  const scene = first.slice(0, first.lastIndexOf('.'));
  return brand(`${scene}.${word}`);
}

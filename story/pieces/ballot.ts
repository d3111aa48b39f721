/**
 * The printed list under your pencil. A line is drawn and rubbed out as often as you like; the choice is made by folding the
 * list, or by the boot. Names that the story does not offer are dots: who else stood on the list is not ours to print here.
 */
import { brand, type ChoiceId, type OpenPiece } from '../../src/engine/index.ts';
import { drawIn, FACE, INK, set } from './kit/svg.ts';

/** By the last word of the choice that crosses it out. The last two are candidates. */
const NAMES = [
  { word: 'name_kirov', name: 'Kirov S. M.' },
  { word: 'name_stalin', name: 'Stalin I. V.' },
  { word: 'name_khrushchev', name: 'Khrushchev N. S.' },
  { word: 'name_other', name: 'Kalinin M. I.' },
  { word: 'name_rykov', name: 'Rykov A. I.' },
  { word: 'name_tomsky', name: 'Tomsky M. P.' },
] as const;
type Word = (typeof NAMES)[number]['word'];
type Box = { readonly x: number; readonly y: number; readonly width: number };

/** A sheet that stands, and one that lies for a low stage. A row's y is its line; all in the units of the sheet. */
const STANDING = {
  size: [560, 640],
  rows: [164, 226, 288, 350, 454, 516].map((y) => ({ x: 40, y, width: 480 })),
  heading: { x: 40, y: 46 },
  candidates: { x: 40, y: 392 },
  fold: { x: 30, y: 548, width: 300 },
  boot: { x: 350, y: 548, width: 180 },
} as const;
const LYING = {
  size: [860, 520],
  rows: [
    ...[190, 280, 370, 460].map((y) => ({ x: 40, y, width: 400 })),
    ...[190, 280].map((y) => ({ x: 470, y, width: 350 })),
  ],
  heading: { x: 40, y: 48 },
  candidates: { x: 470, y: 104 },
  fold: { x: 470, y: 320, width: 350 },
  boot: { x: 470, y: 400, width: 350 },
} as const;
const LOW_STAGE = 420;
const ROW = 56;

export const open: OpenPiece = ({ host, choices, choose, point }) => {
  const draw = drawIn(host.ownerDocument);
  const plan = host.clientHeight < LOW_STAGE ? LYING : STANDING;
  const [wide, high] = plan.size;
  let offered = choices;
  let struck: Word | undefined;
  let at: Word | undefined;

  const rows = NAMES.flatMap(({ word, name }, index) => {
    const box = plan.rows[index];
    return box === undefined ? [] : [rowOf(word, name, box)];
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
  const fold = button('fold', plan.fold, () => {
    const ids = foldedIds();
    if (ids.length > 0) choose(ids);
  });
  const boot = button('boot', plan.boot, () => {
    const id = idOf('ballot_keep');
    if (id !== undefined) choose([id]);
  });
  boot.say('INTO THE BOOT');
  fold.group.addEventListener('pointerenter', () => pointAt(idOf(foldedWord())));
  boot.group.addEventListener('pointerenter', () => pointAt(idOf('ballot_keep')));
  const sheet = draw(
    'svg',
    {
      viewBox: `0 0 ${wide} ${high}`,
      style: 'position:absolute;inset:3% 0;height:94%;width:100%;forced-color-adjust:none',
    },
    draw(
      'g',
      { transform: `rotate(1.6 ${wide / 2} ${high / 2})` },
      draw('path', { d: `M22 14H${wide - 6}V${high - 4}H22Z`, fill: INK.black, opacity: 0.5 }),
      draw('path', { d: `M12 4H${wide - 16}V${high - 14}H12Z`, fill: INK.paper }),
      heading('MEMBERS AND CANDIDATES', plan.heading.x, plan.heading.y),
      heading('OF THE CENTRAL COMMITTEE', plan.heading.x, plan.heading.y + 30),
      words('printed; this sheet is drawn by us', plan.heading.x, plan.heading.y + 53, 15, INK.grey),
      heading('CANDIDATES', plan.candidates.x, plan.candidates.y, 20),
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

  function rowOf(word: Word, name: string, { x, y, width }: Box) {
    const frame = draw('rect', { x: x - 6, y: y - ROW, width: width + 12, height: ROW });
    const line = draw('path', {
      d: `M${x} ${y - 22}q120 -9 ${20 + name.length * 15} -2`,
      fill: 'none',
      'stroke-width': 7,
      stroke: INK.red,
    });
    const row = draw(
      'g',
      { style: 'cursor:pointer', 'data-word': word },
      frame,
      draw('path', { d: `M${x} ${y}h${width}`, stroke: INK.grey, 'stroke-width': 1 }),
      words(name, x + 10, y - 16, 25),
      words('· · · ·', x + width - 90, y - 16, 20, INK.grey),
      line,
    );
    row.addEventListener('pointerenter', () => move(word));
    row.addEventListener('click', () => strike(word));
    return { word, x, y, frame, line, row };
  }

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
    return struck === undefined ? [first] : [first, atNextPoint(first, struck)];
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
    for (const { word, frame, line } of rows) {
      const isHere = word === at;
      const [fill, stroke] = isHere ? [INK.light, INK.black] : ['transparent', 'none'];
      set(frame, { fill, stroke, 'stroke-width': 3 });
      set(line, { visibility: word === struck ? 'visible' : 'hidden' });
    }
    const here = rows.find(({ word }) => word === at) ?? rows[0];
    const [x, y] = [(here?.x ?? 0) + (at === undefined ? 300 : 220), (here?.y ?? 0) - 22];
    set(pencil, { transform: `translate(${x} ${y})` });
    boot.enable(idOf('ballot_keep') !== undefined);
    fold.enable(foldedIds().length > 0);
    fold.say(struck === undefined ? 'FOLD IT AS IT IS' : 'FOLD IT');
  }

  function words(text: string, x: number, y: number, size: number, fill: string = INK.black) {
    return draw('text', { x, y, fill, 'font-size': size, 'font-family': FACE.document }, text);
  }

  /** In capitals: the poster's face has no others. */
  function heading(text: string, x: number, y: number, size = 28) {
    const face = { 'font-size': size, 'font-family': FACE.poster, 'font-weight': 800 };
    return draw('text', { x, y, fill: INK.black, ...face }, text);
  }

  function button(word: string, { x, y, width }: Box, press: () => void) {
    const label = heading('', x + width / 2, y + 40, 25);
    set(label, { fill: INK.light, 'text-anchor': 'middle' });
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

/** A name is crossed out at the next choice point, of the same scene. */
function atNextPoint(first: ChoiceId, word: Word): ChoiceId {
  return brand(`${first.slice(0, first.lastIndexOf('.'))}.${word}`);
}

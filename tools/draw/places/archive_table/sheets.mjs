/** What lies on the table: the forms, three or six, face up or face down; the files, tied or open; a guard's few things. */
import { box } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band } from '../../svg.mjs';
import { cam, FILES, FORMS, TABLE } from './set.mjs';

const TOP = TABLE.top;
const FAR_ROW = 2.93;
const SIX = [...FORMS.map((form) => ({ ...form, x: form.x + 0.04, z: FAR_ROW })), ...FORMS];

/** A sheet's own plane: u across it, v up it. */
function laid({ x, z = 2.26, turn }) {
  const y = TOP + 0.006;
  const p = (u, v) => [
    x + u * Math.cos(turn) - v * Math.sin(turn),
    y,
    z + u * Math.sin(turn) + v * Math.cos(turn),
  ];
  return {
    at: (u, v) => cam.at(p(u, v)),
    piece: (u1, u2, v1, v2, fill, more) =>
      cam.face([p(u1, v1), p(u2, v1), p(u2, v2), p(u1, v2)], fill, more),
  };
}

/** A printed form: a heading bar, ruled answers, a box, and a signature at the foot. */
function form(place, i) {
  const { at, piece } = laid(place);
  return [
    piece(0.015, 0.365, -0.015, 0.545, 'black', asLight(0.4)),
    piece(0, 0.35, 0, 0.56, 'paper'),
    piece(0.21, 0.35, 0, 0.56, 'bone+4'),
    piece(0.03, 0.2, 0.49, 0.52, 'ink'),
    piece(0.26, 0.32, 0.44, 0.53, i === 1 ? 'red-6' : 'steel-6'),
    [0.4, 0.34, 0.28, 0.22, 0.16].map((v, k) => [
      piece(0.03, 0.1, v, v + 0.016, 'soot+14'),
      piece(0.12, 0.24 + ((k * 5 + i * 3) % 4) * 0.025, v, v + 0.012, 'steel-2'),
    ]),
    band(
      [
        at(0.19, 0.06),
        at(0.225, 0.1),
        at(0.24, 0.05),
        at(0.275, 0.1),
        at(0.29, 0.06),
        at(0.33, 0.08),
      ],
      4,
      i === 2 ? 'red' : 'ink',
    ),
  ];
}

/** The same sheet on its face: only where the pen was pressed. */
function back(place) {
  const { piece } = laid(place);
  return [
    piece(0.015, 0.365, -0.015, 0.545, 'black', asLight(0.4)),
    piece(0, 0.35, 0, 0.56, 'bone+6'),
    piece(0, 0.14, 0, 0.56, 'paper-4'),
    [0.06, 0.08, 0.1].map((v, k) => piece(0.04, 0.14 + k * 0.012, v, v + 0.008, 'bone-8')),
  ];
}

export const forms = () => FORMS.map(form);
export const six = () => SIX.map((place, i) => form(place, i % 3));
export const sixDown = () => SIX.map(back);

function shadow([x1, x2], [z1, z2]) {
  return solid(
    cam,
    `${x1},${TOP + 0.004},${z1} ${x2 + 0.1},${TOP + 0.004},${z1} ${x2 + 0.14},${TOP + 0.004},${z2} ${x2},${TOP + 0.004},${z2}`,
    'black',
    asLight(0.5),
  );
}

function tied({ x, z, tone }, i) {
  const y = TOP + 0.034;
  const [x1, x2] = x;
  const [z1, z2] = z;
  const lid = lying(cam, y + 0.001);
  return [
    shadow(x, z),
    box(cam, { x, y: [TOP, y], z }, { front: 'bone-10', side: 'bone-15', top: tone }),
    lid((x1 + x2) / 2, x2, z1, z2, i ? 'wood+8' : 'wood+15'),
    lid(x1 + 0.05, x1 + 0.2, z2 - 0.2, z2 - 0.08, 'paper-6'),
    lid((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, z1, z2, 'ink'),
    lid(x1, x2, z1 + 0.22, z1 + 0.25, 'ink'),
    facing(cam, z1)((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, TOP - 0.06, y, 'ink'),
  ];
}

/** Untied: the lid lies back, one sheet is uppermost, the tape hangs over the edge. */
function open({ x, z, tone }) {
  const y = TOP + 0.034;
  const [x1, x2] = x;
  const [z1, z2] = z;
  const on = lying(cam, y + 0.001);
  const lid = lying(cam, TOP + 0.01);
  const middle = (x1 + x2) / 2;
  return [
    shadow(x, [z1, z2 + 0.5]),
    lid(x1 + 0.02, x2 + 0.02, z2, z2 + 0.5, 'wood+15'),
    lid(x1 + 0.02, middle, z2, z2 + 0.5, 'bone-12'),
    box(cam, { x, y: [TOP, y], z }, { front: 'bone-10', side: 'bone-15', top: tone }),
    on(x1 + 0.03, x2 - 0.02, z1 + 0.03, z2 - 0.02, 'paper+6'),
    on(middle + 0.04, x2 - 0.02, z1 + 0.03, z2 - 0.02, 'bone+6'),
    on(x1 + 0.07, x1 + 0.2, z2 - 0.09, z2 - 0.06, 'ink'),
    [0.12, 0.19, 0.26, 0.33].map((v, k) =>
      on(x1 + 0.07, x2 - 0.06 - ((k * 3) % 4) * 0.02, z2 - v - 0.03, z2 - v - 0.012, 'soot+14'),
    ),
    facing(cam, TABLE.z[0])(middle - 0.1, middle - 0.076, TOP - 0.2, TOP, 'ink'),
    lid(middle - 0.1, middle - 0.076, TABLE.z[0], z1, 'ink'),
    facing(cam, TABLE.z[0])(middle + 0.06, middle + 0.084, TOP - 0.13, TOP, 'ink'),
    lid(middle + 0.06, middle + 0.084, TABLE.z[0], z1, 'ink'),
  ];
}

export const filesTied = () => FILES.map(tied);
export const leftOpen = () => [open(FILES[0]), tied(FILES[1], 1)];
export const rightOpen = () => [tied(FILES[0], 0), open(FILES[1])];

/** The stenographers' table at the side of the hall: one low lamp, columns, the lit hall beyond, an empty chair by the wall. */
import { layer, radial } from '../../svg.mjs';
import { chair } from '../../things.mjs';
import { columnRims, columns, columnShadows, floor, nearColumn } from './aisle.mjs';
import { beyond } from './beyond.mjs';
import { lamp, machine } from './machine.mjs';
import { cam, CHAIR, LAMP } from './set.mjs';
import { glass, glow, papers, table, tableShadow } from './table.mjs';
import { chairShadow, daylight, door, litWall, wall } from './wall.mjs';

export const stenographers = {
  'hall.svg': () => layer([beyond()]),
  'aisle.svg': () => layer([floor(), tableShadow(), columnShadows(), columns(), wall(), door()]),
  'day.svg': () => layer(daylight()),
  'lit-wall.svg': () => layer([columnRims(), litWall(), chairShadow()]),
  'chair.svg': () => layer([chair(cam, CHAIR, { light: 'bone-8', dark: 'wood-6', top: 'red-8' })]),
  'table.svg': () => layer([table(), machine(), papers(), glass(), lamp()]),
  'glow.svg': () =>
    layer(glow(), [
      radial('glow', cam.at(LAMP), 330, [
        [0, 'ochre', 0.7],
        [0.3, 'ochre', 0.26],
        [1, 'ochre', 0],
      ]),
    ]),
  'near.svg': () => layer([nearColumn()]),
};

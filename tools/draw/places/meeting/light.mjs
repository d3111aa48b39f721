/** The lit square on the floor and the hard beam that makes it; a lamp over the stage. */
import { level } from '../../camera.mjs';
import { solid } from '../../points.mjs';
import { asLight, polygon } from '../../svg.mjs';
import { cam, SQUARE } from './set.mjs';

export function square() {
  const { x, z } = SQUARE;
  return [
    cam.face(level(x[0] - 0.06, x[1] + 0.06, 0, z[0] - 0.06, z[1] + 0.06), 'black'),
    cam.face(level(x[0], x[1], 0.001, z[0], z[1]), 'bone-6'),
    solid(cam, `${x[0]},0.002,${z[0]} ${x[1]},0.002,${z[0]} ${x[1]},0.002,${z[1]}`, 'paper'),
  ];
}

const corners = () => {
  const { x, z } = SQUARE;
  return [
    [x[0], 0, z[1]],
    [x[1], 0, z[1]],
    [x[1], 0, z[0]],
    [x[0], 0, z[0]],
  ].map(cam.at);
};

export function beam(strength) {
  const [a, b, c, d] = corners();
  const [source, edge] = [
    [980, -60],
    [1090, -60],
  ];
  return [
    polygon([source, edge, b, c, d, a], 'snow', asLight(strength)),
    polygon([edge, b, c, [1050, -60]], 'snow', asLight(strength * 0.7)),
  ];
}

export function stageLight() {
  return [
    polygon(
      [
        [1150, -60],
        [1240, -60],
        [1560, 470],
        [760, 470],
      ],
      'paper',
      asLight(0.13),
    ),
  ];
}

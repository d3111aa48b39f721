/** The third floor as a plan without distances: the same drawing as the card of it (`plan_third_floor`). */
import type { Print } from '../kit/print.ts';
import { INK, type Attributes, type Draw } from '../kit/svg.ts';

const WALL = { fill: 'none', stroke: INK.black, 'stroke-width': 6 } as const;
/** From the main stairs, round the corner, towards his rooms. */
const WAY = 'M880 208H190V296';
const STAIRS = { ...WALL, 'stroke-width': 3 } as const;

export function floorOf(draw: Draw, { words, heading }: Print, legend: readonly [number, number]): SVGGElement {
  return draw(
    'g',
    { 'pointer-events': 'none' },
    draw('path', { d: 'M60 -32H998V616H64Z', fill: INK.paper }),
    shape('M150 150H860V230H230V600H150Z', { fill: INK.light }),
    shape('M150 600V150H560M640 150H860M860 230H230V290M230 350V440M230 500V600', WALL),
    shape('M230 260H470V390H230M350 260V310M350 340V390', WALL),
    shape('M230 410H470V540H230M350 410V460M350 490V540', WALL),
    shape('M230 290L268 276M230 440L268 426M560 150L586 112', { ...WALL, 'stroke-width': 4 }),
    shape('M540 150V70H565M600 70H625M660 70H800V150M690 70V150', WALL),
    shape('M708 72V148M726 72V148M744 72V148M762 72V148M780 72V148', STAIRS),
    shape('M860 120H980V270H860Z', WALL),
    shape('M880 122V268M900 122V268M920 122V268M940 122V268M960 122V268', STAIRS),
    shape('M150 556H230M150 564H230M160 574H220V606H160ZM160 574L220 606M220 574L160 606', STAIRS),
    draw('path', { d: WAY, fill: 'none', stroke: INK.red, 'stroke-width': 10, 'stroke-dasharray': '20 10' }),
    words('in red: the way that Kirov came', legend[0], legend[1], 22, INK.darkRed),
    heading('SMOLNY, THIRD FLOOR', 84, 6, 32),
    words('without distances: none are known. Places are ours.', 84, 38, 22, INK.grey),
    heading("CHUDOV'S", 362, 334, 24),
    heading("KIROV'S", 362, 484, 24),
  );

  function shape(d: string, look: Attributes): SVGPathElement {
    return draw('path', { d, ...look });
  }
}

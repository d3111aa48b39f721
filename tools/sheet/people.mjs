/** The people of a story as they are drawn: each stance, each turn of the head, each look; beside one another on one sheet. */
import { importTypeScript } from '../lib/project.mjs';

const FOLDER = 'src/engine/adapters/pixi';
const LOOKS = ['lived', 'told', 'legend'];
const SIDES = [-1, 0, 1];
const HEADS = [
  { turn: -2 },
  { turn: -1 },
  { turn: 0 },
  { turn: 1 },
  { turn: 2 },
  { turn: -1, isDown: true },
  { turn: 0, isDown: true },
  { turn: 2, isDown: true },
  { turn: 0, isBehind: true },
];

/** One picture a person: their heads in a row, and their stances under it. `names`: who; all of the cast when empty. */
export async function picturesOfPeople(lab, { people, catalog }, names) {
  const load = (file) => importTypeScript(`${FOLDER}/${file}`);
  const [{ figure }, svgs, { head, HEAD_BOX }, stances, sways, { wearerOf }, { createColours }] =
    await Promise.all([
      load('actors/figure.ts'),
      load('actors/figure-svg.ts'),
      load('actors/head.ts'),
      load('actors/stance.ts'),
      load('actors/sway.ts'),
      load('actors/wearer.ts'),
      load('drawing/palette.ts'),
    ]);
  const { POSES } = await importTypeScript('src/engine/core/story/cue.ts');
  const colours = createColours(catalog.palette);
  const { kit } = catalog;

  function drawn(person, stance, turn, look) {
    const wearer = wearerOf(person, kit);
    const skull = head(wearer, { ...stances.FRONT, ...turn });
    const neck = sways.neckOf(stance, wearer.frame);
    const bare = figure(person, stance, kit);
    if (look === 'legend') return svgs.figureSvg(svgs.headed(bare, skull, neck), look, 2, colours);
    const { x, y, degrees } = neck;
    const on = (svg) =>
      `<g transform="translate(${x} ${y}) rotate(${degrees})">${svg.replace('<svg ', `<svg x="${HEAD_BOX.x}" y="${HEAD_BOX.y}" width="${HEAD_BOX.width}" height="${HEAD_BOX.height}" `)}</g>`;
    const body = svgs.figureSvg(bare, look, 2, colours);
    const under = look === 'told' ? on(svgs.headEdgeSvg(skull, colours)) : '';
    const over = on(svgs.headSvg(skull, look, colours));
    return body.replace(/(<svg[^>]*>)/u, `$1${under}`).replace(/<\/svg>$/u, `${over}</svg>`);
  }

  function shown(person, look) {
    const stand = (side) => stances.stanceOf('stand', { side });
    const heads = HEADS.map((turn) => drawn(person, stand(Math.sign(turn.turn)), turn, look));
    const poses = [...POSES, 'sit write', 'sit clap', 'sit whisper'].flatMap((words) => {
      const [pose, sits] = words.split(' ').toReversed();
      return SIDES.map((side) => {
        const stance = stances.stanceOf(pose, { side, sits: pose === 'sit' || sits === 'sit' });
        return drawn(person, stance, headIn(pose, side), look);
      });
    });
    return [...heads, ...poses];
  }

  const wanted = names.length === 0 ? people : people.filter(({ id }) => names.includes(id));
  const pictures = [];
  for (const person of wanted) {
    for (const look of LOOKS) {
      pictures.push({
        words: `${person.id}, ${look}`,
        jpeg: await printed(lab.browser, shown(person, look), look),
      });
    }
  }
  return pictures;
}

function headIn(pose, side) {
  if (pose === 'turn') return { turn: 0, isBehind: true };
  return { turn: side, isDown: ['write', 'bow'].includes(pose), isBare: pose === 'bow' };
}

const GROUNDS = { lived: '#6b6258', told: '#b59a6a', legend: '#0d0b0a' };

async function printed(browser, svgs, look) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(
    `<style>body{margin:0;background:${GROUNDS[look]};display:grid;grid-template-columns:repeat(9,1fr)}svg{width:100%}svg svg{width:auto}</style>${svgs.join('')}`,
  );
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 82, fullPage: true });
  await page.close();
  return jpeg;
}

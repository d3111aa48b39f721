/**
 * `npm run player`: a page that steps through a scene, moment by moment, on the real stage.
 *   npm run player -- d07_corridor      opens at this scene; --story, --assets for another story
 * The story is read anew whenever the page asks, so that an edit shows after a reload; the moment stays.
 */
import { parseArgs } from 'node:util';
import { serveStage } from '../lib/stage-server.mjs';
import { momentsOfScene, readDraft } from '../sheet/story.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    story: { type: 'string', default: 'story' },
    assets: { type: 'string', default: 'assets' },
    port: { type: 'string', default: '0' },
  },
});

const server = await serveStage({
  port: Number(values.port),
  logLevel: 'warn',
  watch: {},
  plugins: [
    {
      name: 'scenes-for-the-player',
      configureServer({ middlewares }) {
        middlewares.use('/player/story.json', answer(story));
        middlewares.use('/player/moments.json', answer(moments));
      },
    },
  ],
});
const scene = positionals[0] === undefined ? '' : `#scene=${positionals[0]}`;
console.log(
  `The scene player is at ${server.resolvedUrls.local[0]}tools/player/index.html${scene}`,
);
console.log('Stop it with Ctrl+C.');

async function story() {
  const { catalog, story: read } = await readDraft(values);
  const scenes = read.roles.flatMap(({ role }) =>
    role.chapters.flatMap((chapter) => chapter.scenes.map((id) => ({ id, role: role.id }))),
  );
  return { catalog, scenes };
}

async function moments(query) {
  const asked = {
    scene: query.get('scene') ?? '',
    seed: Number(query.get('seed') ?? 1),
    role: query.get('role') ?? undefined,
  };
  return momentsOfScene(await readDraft(values), asked);
}

function answer(give) {
  return (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://player');
    response.setHeader('content-type', 'application/json');
    give(searchParams).then(
      (found) => response.end(JSON.stringify(found)),
      (problem) => {
        response.statusCode = 500;
        response.end(JSON.stringify({ problem: problem.message }));
      },
    );
  };
}

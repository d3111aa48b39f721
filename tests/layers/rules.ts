/** ARCHITECTURE's table of layers as rules over the import graph. Each break is a sentence with its remedy. */
import type { Graph, Import } from './import-graph.ts';

type Layer = {
  readonly name: string;
  readonly holds: RegExp;
  /** Files of ours that it may import; itself always. */
  readonly files: readonly RegExp[];
  /** Packages and virtual modules that it may import. */
  readonly packages: readonly RegExp[];
};

const CORE = /^src\/engine\/core\//u;
const PORTS = /^src\/engine\/ports\.ts$/u;
const DOOR = /^src\/engine\/index\.ts$/u;
const NODE = /^node:/u;

function adapter(name: string, ...packages: readonly RegExp[]): Layer {
  const holds = new RegExp(`^src/engine/adapters/${name}/`, 'u');
  return { name: `the adapter ${name}`, holds, files: [CORE, PORTS], packages };
}

/** The first layer that holds a file is its layer. */
export const LAYERS: readonly Layer[] = [
  { name: 'the core', holds: CORE, files: [], packages: [] },
  adapter('ink', /^inkjs$/u),
  adapter('pixi', /^pixi\.js(?:\/|$)/u),
  adapter('howler', /^howler(?:\/|$)/u),
  adapter('indexed-db', /^idb$/u),
  adapter('dom'),
  adapter('browser'),
  adapter('memory'),
  {
    name: 'the engine’s door',
    holds: DOOR,
    files: [/^src\/engine\//u],
    packages: [],
  },
  {
    name: 'the director',
    holds: /^src\/engine\/director\//u,
    files: [CORE, PORTS],
    packages: [],
  },
  {
    name: 'what stands in until an adapter has come',
    holds: /^src\/engine\/late\//u,
    files: [CORE, PORTS],
    packages: [],
  },
  {
    name: 'the ports and several of one as one',
    holds: /^src\/engine\/(?!index\.ts$)[^/]+$/u,
    files: [CORE],
    packages: [],
  },
  {
    name: 'the composition root',
    holds: /^src\/app\/main\.tsx?$/u,
    files: [DOOR, /^src\/app\//u, /^src\/crossed-out\//u],
    packages: [/^virtual:story$/u, /^preact(?:\/hooks)?$/u, /^@preact\/signals$/u],
  },
  {
    // imports a part that was missed by another address than the build wrote
    name: 'what fetches parts',
    holds: /^src\/app\/edition\/fetch-parts\.ts$/u,
    files: [],
    packages: [/^\(computed\)$/u],
  },
  {
    name: 'the app',
    holds: /^src\/app\//u,
    files: [DOOR],
    packages: [
      /^virtual:story(?:\/(?:codebook|map))?$/u,
      /^preact(?:\/hooks)?$/u,
      /^@preact\/signals$/u,
    ],
  },
  {
    name: 'this story’s drawings',
    holds: /^src\/crossed-out\//u,
    files: [DOOR],
    packages: [/^pixi\.js$/u],
  },
  {
    name: 'the crawler',
    holds: /^src\/build\/crawl\//u,
    files: [CORE, /^src\/build\//u, /^src\/engine\/adapters\/ink\//u],
    packages: [NODE, /^inkjs(?:\/full)?$/u],
  },
  {
    name: 'the maker of maps',
    holds: /^src\/build\/map\//u,
    files: [CORE, /^src\/build\//u, /^src\/engine\/adapters\/ink\//u],
    packages: [NODE, /^inkjs$/u, /^@dagrejs\/dagre$/u],
  },
  {
    name: 'the reader of drawings',
    holds: /^src\/build\/drawing\//u,
    files: [CORE, /^src\/build\/ink-story\/build-fault\.ts$/u],
    packages: [NODE, /^@xmldom\/xmldom$/u],
  },
  {
    name: 'the set pieces of a story',
    holds: /^(?:story|tests\/stories\/[^/]+)\/pieces\//u,
    files: [DOOR],
    packages: [],
  },
  {
    name: 'what the page is told of the build',
    holds: /^src\/build\/virtual-(?:story|codebook|map)\.d\.ts$/u,
    files: [CORE, PORTS],
    packages: [],
  },
  {
    name: 'the command line',
    holds: /^src\/build\/command\//u,
    files: [CORE, /^src\/build\//u],
    packages: [NODE, /^vite$/u, /^commander$/u],
  },
  {
    name: 'the build',
    holds: /^src\/build\//u,
    files: [CORE],
    packages: [NODE, /^inkjs(?:\/.+)?$/u, /^yaml$/u, /^vite$/u, /^happy-dom$/u],
  },
];

/** Everything that the graph does against the layers and the rule of no cycles. */
export function breaksOf({ files, imports }: Graph): readonly string[] {
  const homeless = files
    .filter((file) => layerOf(file) === undefined)
    .map((file) => `${file}: belongs to no layer. Move it, or give it a layer in rules.ts.`);
  return [...homeless, ...imports.flatMap(breakOf), ...cyclesIn(imports)];
}

function breakOf({ from, to, isFile }: Import): readonly string[] {
  const layer = layerOf(from);
  if (layer === undefined) return [];
  if (!isFile && layer.packages.some((each) => each.test(to))) return [];
  if (isFile && [layer.holds, ...layer.files].some((each) => each.test(to))) return [];
  const what = isFile ? 'file' : 'package';
  return [
    `${from}: ${layer.name} may not import the ${what} \`${to}\`. Hand it in as a parameter.`,
  ];
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => layer.holds.test(file));
}

/** Each cycle once, as the road round it. */
export function cyclesIn(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isFile } of imports) {
    if (isFile) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  for (const file of next.keys()) visit(file, []);
  return cycles;

  function visit(file: string, road: readonly string[]): void {
    const seen = road.indexOf(file);
    if (seen >= 0) {
      cycles.push(`a cycle: ${[...road.slice(seen), file].join(' → ')}. Move what they share out.`);
      return;
    }
    if (done.has(file)) return;
    for (const each of next.get(file) ?? []) visit(each, [...road, file]);
    done.add(file);
  }
}

/** `new`: a folder to begin a story in: the ink, what runs it, and what to do next. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { noteFault } from './report.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export function newStory(folder: string, where: Surroundings): Exit {
  const { cwd, say, name, version } = where;
  const home = resolve(cwd, folder);
  if (existsSync(home) && readdirSync(home).length > 0) {
    const remedy = 'Name another, or one that is empty.';
    noteFault({ file: home, thing: 'this folder has something in it', remedy }, 'error', where);
    return EXIT.faults;
  }
  mkdirSync(home, { recursive: true });
  const title = basename(home).replaceAll(/[_-]+/gu, ' ');
  const files = filesOf({ title, name, version });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text);
  say(`${folder} is begun: ${Object.keys(files).join(', ')}.

  cd ${folder}
  npm install
  npm run play      and change story.ink while it runs

README.md says the rest.`);
  return EXIT.well;
}

type Begun = { readonly title: string; readonly name: string; readonly version: string };

function filesOf({ title, name, version }: Begun): Readonly<Record<string, string>> {
  const id = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const scripts = {
    play: `${name} play story.ink --open`,
    check: `${name} lint story.ink && ${name} crawl story.ink`,
    build: `${name} build story.ink --out dist`,
  };
  const manifest = {
    name: id === '' ? 'story' : id,
    version: '0.1.0',
    private: true,
    scripts,
    devDependencies: { [name]: version },
  };
  return {
    'story.ink': inkOf(title),
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'README.md': readmeOf(title),
    '.gitignore': 'node_modules\ndist\n',
  };
}

function inkOf(title: string): string {
  return `# title: ${title}
# author: Your name
// The lines above are read by the page. A line that begins with two slashes is a note to yourself.

VAR has_lamp = false

-> shore

=== shore
The ferry has gone. The ferryman's lamp still hangs on its post.
+ {not has_lamp} [Take the lamp]
    ~ has_lamp = true
    It is heavier than it looks, and warm.
    -> shore
+ [Look across the water]
    {has_lamp: You lift the lamp, and on the far side somebody lifts another.|It is too dark to see the far side.}
    {has_lamp:
        -> answered
    }
    -> shore
+ [Go home]
    -> home

=== answered
For a long while neither of you moves.
-> END

=== home
You go home the way you came.
-> END
`;
}

function readmeOf(title: string): string {
  return `# ${title}

A story in [ink](https://www.inklestudios.com/ink/). You need [Node](https://nodejs.org) 20.19 or newer, and once \`npm install\`.

| command | what it does |
|---|---|
| \`npm run play\` | opens the story in your browser; each save of \`story.ink\` is told anew, where you are |
| \`npm run check\` | looks the ink over, then tries every choice: what nobody can reach, what goes wrong, the endings |
| \`npm run build\` | makes the folder \`dist\`, which any web server can serve |

Pictures and sounds lie beside the ink: \`# IMAGE: ferry.png\`, \`# IMAGE: none\`, \`# AUDIO: bell.mp3\`, \`# AUDIOLOOP: rain.mp3\`.

To publish on itch.io: \`npm run build\`, pack what is in \`dist\` (not the folder itself) as a .zip, upload it as an HTML game.
`;
}

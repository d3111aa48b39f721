/** What the pages for people name: links, paths in backticks, npm scripts. Reads markdown; knows no file that it names. */

export type Named = {
  /** Targets of links within the project. */
  readonly links: readonly string[];
  /** What reads like a file or a folder. */
  readonly paths: readonly string[];
  /** The scripts of `npm run x`, `npm test` and `npm start`. */
  readonly scripts: readonly string[];
};

const FILE = /\.(?:tsx?|mjs|css|html|ink|json|ya?ml|svg|md|txt)$/u;

export function namedIn(markdown: string): Named {
  const prose = markdown.replaceAll(/^ *```.*?^ *```/gmsu, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
  const ticked = [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => text);
  const scripts = [...markdown.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  const short = [...markdown.matchAll(/npm (test|start)\b/gu)].map(([, name = '']) => name);
  return {
    links: links.filter((target) => !/^https?:/u.test(target)),
    paths: ticked.filter(isPath),
    scripts: [...scripts, ...short],
  };
}

/** A file by its ending, or a folder by its slash: no command, no sentence, no package, no cue. */
function isPath(text: string): boolean {
  if (/[\s=:;,"'()#@|]/u.test(text) || text.startsWith('/') || text.startsWith('.')) return false;
  return FILE.test(text) || /^[\w*<>{}.-]+\/[\w*<>{}./-]*$/u.test(text);
}

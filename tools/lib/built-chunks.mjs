/** Reads what Vite says of a build: which chunk needs which, which file an asset became, what a chunk is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readBuild(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const modules = JSON.parse(readFileSync(join(dist, '.vite', 'modules.json'), 'utf8'));
  const entryOf = (key) => {
    if (manifest[key] === undefined) throw new Error(`the build has no ${key}; was it renamed?`);
    return manifest[key];
  };
  return {
    entryOf,
    /** The built file of a source file. */
    fileOf: (key) => entryOf(key).file,
    assetsOf: (key, pattern) => (entryOf(key).assets ?? []).filter((file) => pattern.test(file)),
    modulesOf: (files) => files.flatMap((file) => modules[file] ?? []),
  };
}

/** All that is loaded with these, statically: chunks and their style sheets. */
export function closureOf(build, keys) {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = build.entryOf(key);
    for (const each of [file, ...css]) files.add(each);
    for (const each of imports) visit(each);
  };
  for (const key of keys) visit(key);
  return { files: [...files] };
}

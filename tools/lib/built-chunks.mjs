/** Reads what Vite says of a build: which chunk needs which, which file an asset became, what a chunk is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, css?: string[], imports?: string[], assets?: string[] }} Entry */
/** @typedef {ReturnType<typeof readBuild>} Build */

/** @param {string} dist */
export function readBuild(dist) {
  /** @type {Record<string, Entry>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  /** @type {Record<string, string[]>} */
  const modules = JSON.parse(readFileSync(join(dist, '.vite', 'modules.json'), 'utf8'));
  /** @param {string} key */
  const entryOf = (key) => {
    const entry = manifest[key];
    if (entry === undefined) throw new Error(`the build has no ${key}; was it renamed?`);
    return entry;
  };
  return {
    entryOf,
    /**
     * The built file of a source file.
     * @param {string} key
     */
    fileOf: (key) => entryOf(key).file,
    /** @param {string} key @param {RegExp} pattern */
    assetsOf: (key, pattern) => (entryOf(key).assets ?? []).filter((file) => pattern.test(file)),
    /** @param {readonly string[]} files */
    modulesOf: (files) => files.flatMap((file) => modules[file] ?? []),
  };
}

/**
 * All that is loaded with these, statically: chunks and their style sheets.
 * @param {Build} build
 * @param {readonly string[]} keys
 */
export function closureOf(build, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
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

/**
 * Writes `licences.txt` beside the build: our own licence, and those of everything of others that is really in it.
 * What is in it is read from the chunks and the files, not from a list.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licenceTexts, packageFolder, packageLicence } from './package-licence.ts';

export const LICENCES_FILE = 'licences.txt';

const RULE = `\n\n${'-'.repeat(78)}\n`;

/** @param ownText What stands first: the licence of what is ours, given the text of `LICENSE`. */
export function licences(ownText: (licence: string) => string = (licence) => licence): Plugin {
  let root = '';
  return {
    name: 'licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.values(bundle);
        const modules = outputs.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
        const files = outputs.flatMap((each) =>
          each.type === 'asset' ? each.originalFileNames : [],
        );
        const source = licencesText(root, { modules, files }, ownText);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source });
      },
    },
  };
}

/** Ids of modules, and files as they were before they were built, relative to the root or whole. */
export type BuiltFrom = { readonly modules: readonly string[]; readonly files: readonly string[] };

/** @throws when something in the build has no licence that we can print. */
export function licencesText(
  root: string,
  { modules, files }: BuiltFrom,
  ownText: (licence: string) => string = (licence) => licence,
): string {
  const folders = once(modules.map((id) => packageFolder(id, root)));
  const packages = folders
    .map(packageLicence)
    .map(({ name, licence, text }) => `${name}\nLicence: ${licence}\n\n${text}`);
  const besides = once(files.map((file) => dirname(resolve(root, file))))
    .filter((folder) => folder !== resolve(root))
    .flatMap(licenceTexts)
    .map(({ file, text }) => `${relative(root, file).replaceAll('\\', '/')}\n\n${text}`);
  return `${[
    ownText(readFileSync(join(root, 'LICENSE'), 'utf8').trim()),
    'What follows was made by others and is in this build. To each of them: thank you.',
    ...packages,
    ...besides,
  ].join(RULE)}\n`;
}

/** Each once, in order, without gaps. */
function once(all: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(all.filter((each) => each !== undefined))].toSorted();
}

/** The licence of an npm package as it lies in `node_modules`: its own texts, or the standard one that it names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type PackageLicence = {
  /** `name version`. */
  readonly name: string;
  readonly licence: string;
  readonly text: string;
};

const IN_NODE_MODULES = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u;
/** Helpers that the bundler itself puts into a build. */
const OF_THE_BUNDLER = /^(?:vite|rolldown)(?=\/)/u;
const TEXTS = /^(?:licen[cs]e|copying|notice|ofl)\b/iu;
/** What Vite's licence goes on to say of its own tools; none of them is in a build. */
const OF_TOOLS = /\n# Licenses of bundled dependencies[^]*/u;

export type LicenceText = { /** Whole path. */ readonly file: string; readonly text: string };

/** The folder of the package that a bundled module is of; undefined for a module of ours. */
export function packageFolder(moduleId: string, root: string): string | undefined {
  const plain = moduleId.replace(/^\0/u, '').replaceAll('\\', '/');
  const [bundler] = OF_THE_BUNDLER.exec(plain) ?? [];
  if (bundler !== undefined) return packageNear(root, bundler);
  return IN_NODE_MODULES.exec(plain)?.[0];
}

/** In this folder's `node_modules`, or in that of one above it, as Node looks. */
function packageNear(folder: string, name: string): string {
  const here = join(folder, 'node_modules', name);
  const above = dirname(folder);
  return existsSync(here) || above === folder ? here : packageNear(above, name);
}

/** @throws when the package has no text and names no licence whose text we know. */
export function packageLicence(folder: string): PackageLicence {
  const { name, version, licence, author } = readManifest(folder);
  const texts = licenceTexts(folder).map(({ text }) => text);
  const own = texts.join('\n\n').replace(OF_TOOLS, '').trim();
  const text = own === '' ? standardText(licence, author) : own;
  if (text === undefined) {
    throw new Error(
      `${name} ${version} is in the build, has no licence file, and \`${licence}\` has no text in src/build/package-licence.ts. Add it there, or do without the package.`,
    );
  }
  return { name: `${name} ${version}`, licence, text };
}

/** The texts of licences and notices that stand in a folder. */
export function licenceTexts(folder: string): readonly LicenceText[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.test(basename(entry.name)))
    .map(({ name }) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
      return { file: join(folder, name), text };
    });
}

function readManifest(folder: string) {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const author = field(manifest, 'author');
  return {
    name: word(manifest, 'name'),
    version: word(manifest, 'version'),
    licence: word(manifest, 'license'),
    author: typeof author === 'string' ? author : word(author, 'name'),
  };
}

function word(from: unknown, name: string): string {
  const value = field(from, name);
  return typeof value === 'string' ? value : 'not stated';
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

/** For packages that name a licence and leave its text out. */
function standardText(licence: string, author: string): string | undefined {
  return licence === 'MIT' ? `Copyright (c) ${author}\n\n${MIT}` : undefined;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

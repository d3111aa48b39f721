/**
 * Finds and reads what ink includes. inkjs asks by the name that is written and from the root's folder; other ink tools
 * look in the including file's own folder, and authors on Windows write back-slashes: both are understood here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { knownOf, type BuildFault } from './build-fault.ts';
import { inkText } from './ink-text.ts';
import { filesUnder } from './story-files.ts';

/** How many folders down other ink files are looked for. */
const NEAR = 3;

/** What an INCLUDE could not do, and what to do about it. */
export type IncludeTrouble = Pick<BuildFault, 'code' | 'thing' | 'remedy'>;

export type InkIncludes = {
  /** inkjs's own names for the two. */
  readonly handler: {
    readonly ResolveInkFilename: (name: string) => string;
    readonly LoadInkFileContents: (file: string) => string;
  };
  /** The root and every file that was asked for, also one that is missing. */
  readonly files: () => readonly string[];
  /** The file of a name in a message. */
  readonly fileOf: (name: string) => string;
  readonly troubleWith: (name: string) => IncludeTrouble | undefined;
  readonly includedTwice: (file: string) => boolean;
  /** Files whose letters cannot be read. */
  readonly faults: () => readonly BuildFault[];
};

export function inkIncludes(rootFile: string): InkIncludes {
  const folder = dirname(rootFile);
  const byName = new Map<string, string>();
  const troubles = new Map<string, IncludeTrouble>();
  const loads = new Map([[rootFile, 1]]);
  const faults: BuildFault[] = [];

  return {
    handler: {
      ResolveInkFilename(name) {
        const file = find(name.replaceAll('\\', '/'));
        byName.set(name, file);
        return file;
      },
      LoadInkFileContents(file) {
        const name = relative(folder, file).replaceAll('\\', '/');
        loads.set(file, (loads.get(file) ?? 0) + 1);
        const trouble = troubleOf(file, name);
        if (trouble !== undefined) throw noteTrouble(file, trouble);
        const text = inkText(file);
        if (!text.ok) faults.push(text.error);
        return text.ok ? text.value : '';
      },
    },
    files: () => [...loads.keys()],
    fileOf: (name) => byName.get(name) ?? resolve(folder, name),
    troubleWith: (name) => troubles.get(byName.get(name) ?? ''),
    includedTwice: (file) => (loads.get(file) ?? 0) > 1,
    faults: () => faults,
  };

  /** From the root's folder, or from that of the file that was opened last and has one of this name. */
  function find(name: string): string {
    const folders = [folder, ...[...loads.keys()].toReversed().map((file) => dirname(file))];
    const files = folders.map((each) => resolve(each, name));
    return files.find((file) => existsSync(file)) ?? files[0] ?? name;
  }

  function troubleOf(file: string, name: string): IncludeTrouble | undefined {
    const real = nameOnDisk(folder, name);
    if (real === name) return undefined;
    const remedy = 'INCLUDE paths start at the folder of the root file';
    if (real !== undefined) {
      const thing = `no file \`${name}\`: it is written \`${real}\``;
      return {
        code: 'INK006',
        thing,
        remedy: `Write \`INCLUDE ${real}\`: most servers and systems tell letters apart.`,
      };
    }
    if (existsSync(file)) return undefined; // outside the root's folder
    const others = filesUnder(folder, NEAR)
      .filter((each) => each.endsWith('.ink') && each !== rootFile)
      .map((each) => relative(folder, each).replaceAll('\\', '/'));
    const known = others.length === 0 ? 'no other .ink is there' : knownOf(others);
    return { code: 'INK005', thing: `no file \`${name}\``, remedy: `${remedy}; ${known}.` };
  }

  function noteTrouble(file: string, trouble: IncludeTrouble): Error {
    troubles.set(file, trouble);
    return new Error(trouble.thing);
  }
}

/** The name as it stands on the disk, whatever letters it is asked for by; undefined when there is none. */
function nameOnDisk(folder: string, name: string): string | undefined {
  let here = folder;
  const parts: string[] = [];
  for (const part of name.split('/')) {
    const names = existsSync(here) ? readdirSync(here) : [];
    const real = names.includes(part)
      ? part
      : names.find((each) => each.toLowerCase() === part.toLowerCase());
    if (part === '..' || real === undefined) return undefined;
    parts.push(real);
    here = join(here, real);
  }
  return parts.join('/');
}

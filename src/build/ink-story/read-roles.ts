/** Compiles the ink of each role of a pack. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledRole, Pack, Role } from '../../engine/core/story/pack.ts';
import type { BuildFault } from './build-fault.ts';
import { buildHash } from './build-hash.ts';
import { compileInk } from './compile-ink.ts';
import type { Located } from './located.ts';
import { idsMade } from './written-choices.ts';

export type ReadRole = {
  readonly role: Role;
  /** Absolute. */
  readonly rootFile: string;
  /** The root and all it includes. */
  readonly files: readonly string[];
  /** Undefined when its ink does not compile. */
  readonly compiled: CompiledRole | undefined;
};

export type ReadRoles = {
  readonly roles: readonly ReadRole[];
  readonly warnings: readonly BuildFault[];
};

/** `folder` is the folder of the ink; what goes wrong is added to `faults`. */
export function readRoles(
  folder: string,
  pack: Located<Pack> | undefined,
  faults: BuildFault[],
): ReadRoles {
  if (pack === undefined) return { roles: [], warnings: [] };
  const warnings: BuildFault[] = [];
  const roles = pack.value.roles.map((role, at): ReadRole => {
    const rootFile = join(folder, role.ink);
    if (!existsSync(rootFile)) {
      faults.push({
        file: pack.file,
        line: pack.lineOf(`.roles[${at}].ink`),
        thing: `no ink file \`${role.ink}\``,
        remedy: `Write ${role.ink} beside story.yaml, or correct the name.`,
      });
      return { role, rootFile, files: [rootFile], compiled: undefined };
    }
    const { files, compiled } = compileInk(rootFile);
    if (!compiled.ok) {
      faults.push(...compiled.error);
      return { role, rootFile, files, compiled: undefined };
    }
    warnings.push(...compiled.value.warnings);
    const ink = compiled.value.json;
    return { role, rootFile, files, compiled: compiledRole(role, ink) };
  });
  return { roles, warnings };
}

function compiledRole(role: Role, ink: string): CompiledRole {
  const made = idsMade(ink);
  return { role, ink, build: buildHash(ink, role), ...(made !== undefined && { made }) };
}

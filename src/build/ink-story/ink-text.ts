/** The text of an ink file: UTF-8, without the byte order mark, which would break its first line. */
import { existsSync, readFileSync } from 'node:fs';
import { err, ok, type Result } from '../../engine/core/result.ts';
import type { BuildFault } from './build-fault.ts';

/** @throws when there is no such file. Letters that are no UTF-8 become marks: ask `inkText` first. */
export function readInk(file: string): string {
  return decoded(bytesOf(file), { fatal: false });
}

/** The text, or what is wrong with the file or its letters. */
export function inkText(file: string): Result<string, BuildFault> {
  if (!existsSync(file)) {
    return err({
      code: 'INK010',
      file,
      thing: 'no such file',
      remedy: 'Write it, or correct its name.',
    });
  }
  const bytes = bytesOf(file);
  const remedy = 'Save it as UTF-8 in your editor, and look its accents and quotation marks over.';
  if (bytes.includes(0)) {
    return err({
      code: 'INK008',
      file,
      thing: 'not a text in UTF-8, but probably in UTF-16',
      remedy,
    });
  }
  try {
    return ok(decoded(bytes, { fatal: true }));
  } catch {
    const line = lineOfFirstMark(decoded(bytes, { fatal: false }));
    return err({
      code: 'INK008',
      file,
      line,
      thing: 'not a text in UTF-8, but in an older code page',
      remedy,
    });
  }
}

function bytesOf(file: string): Uint8Array {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  return readFileSync(file);
}

/** The decoder takes the byte order mark away. */
function decoded(bytes: Uint8Array, options: { readonly fatal: boolean }): string {
  return new TextDecoder('utf-8', options).decode(bytes);
}

function lineOfFirstMark(text: string): number {
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

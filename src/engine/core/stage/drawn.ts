/** SVG shapes as text in YAML: one after another, the white space between them dropped. */
import type { Decoder } from '../decode.ts';
import { err, ok } from '../result.ts';

export const drawing: Decoder<string> = (value, path) =>
  typeof value === 'string'
    ? ok(value.replaceAll(/>\s+</gu, '><').trim())
    : err([{ path, problem: 'expected SVG shapes as text' }]);

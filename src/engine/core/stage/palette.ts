/** The palette: colours by name. A story brings its own; where it brings none, a plain one stands. */
import { type Decoder } from '../decode.ts';
import { isMap } from '../is-map.ts';
import { err, ok } from '../result.ts';

/** Six hexadecimal digits by name. */
export type Palette = Readonly<Record<string, string>>;

/** The names that the engine itself draws with; a story may give them other colours, and add names of its own. */
export const PLAIN_PALETTE = {
  black: '#0c0c0c',
  ink: '#141414',
  soot: '#222222',
  wood: '#3a3029',
  steel: '#414a50',
  bone: '#c6c2b8',
  paper: '#e6e3db',
  snow: '#e0e2e3',
  ochre: '#b98a3c',
  red: '#a03028',
  'deep-red': '#66201b',
} as const satisfies Palette;
export type PlainName = keyof typeof PLAIN_PALETTE;

export function withPlainNames(own: Palette | undefined): Palette {
  return { ...PLAIN_PALETTE, ...own };
}

const NAME = /^[a-z]+(?:-[a-z]+)?$/u;
const HEX = /^#[0-9a-f]{6}$/iu;

/** The name of a colour. Whether the palette has it is for the content check. */
export const tone: Decoder<string> = (value, path) =>
  typeof value === 'string' && NAME.test(value)
    ? ok(value)
    : err([{ path, problem: `expected the name of a colour, found ${JSON.stringify(value)}` }]);

export const decodePalette: Decoder<Palette> = (value, path) => {
  if (!isMap(value)) return err([{ path, problem: 'expected a map of names to colours' }]);
  const faults = Object.entries(value).flatMap(([name, hex]) => {
    const at = `${path}.${name}`;
    if (!NAME.test(name))
      return [{ path: at, problem: 'expected a name of one or two words in small letters' }];
    if (typeof hex === 'string' && HEX.test(hex)) return [];
    return [
      { path: at, problem: `expected a colour like "#3b4a55", found ${JSON.stringify(hex)}` },
    ];
  });
  return faults.length > 0 ? err(faults) : ok(value as Palette); // every entry was looked at
};

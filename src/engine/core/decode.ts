/**
 * Small decoders: data from outside is `unknown` until one of these has looked at it.
 * A decoder says where and why it failed, and reports every fault it finds, not just the first.
 */
import { brand, isId, type Brand } from './brand.ts';
import { isMap } from './is-map.ts';
import { err, ok, type Result } from './result.ts';

export type DecodeFault = { readonly path: string; readonly problem: string };
export type Decoded<T> = Result<T, readonly DecodeFault[]>;
export type Decoder<T> = (value: unknown, path: string) => Decoded<T>;

const fault = (path: string, problem: string): Decoded<never> => err([{ path, problem }]);

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return `${typeof value} ${JSON.stringify(value)}`;
}

export const text: Decoder<string> = (value, path) =>
  typeof value === 'string' && value.trim() !== ''
    ? ok(value.trim())
    : fault(path, `expected text, found ${describe(value)}`);

/** Text that may be empty. */
export const anyText: Decoder<string> = (value, path) =>
  typeof value === 'string' ? ok(value) : fault(path, `expected text, found ${describe(value)}`);

/** Text, or a number that the author did not quote (a year, say). */
export const textual: Decoder<string> = (value, path) =>
  typeof value === 'number' ? ok(String(value)) : text(value, path);

export const number: Decoder<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : fault(path, `expected a number, found ${describe(value)}`);

export const integer: Decoder<number> = (value, path) =>
  Number.isSafeInteger(value) && typeof value === 'number'
    ? ok(value)
    : fault(path, `expected a whole number, found ${describe(value)}`);

export const flag: Decoder<boolean> = (value, path) =>
  typeof value === 'boolean'
    ? ok(value)
    : fault(path, `expected true or false, found ${describe(value)}`);

export function id<B extends Brand<string>>(): Decoder<B> {
  return (value, path) => {
    if (typeof value === 'string' && isId(value)) return ok(brand<B>(value));
    return fault(path, `expected an id (letters, digits, . _ -), found ${describe(value)}`);
  };
}

export function oneOf<const T extends readonly string[]>(values: T): Decoder<T[number]> {
  return (value, path) =>
    typeof value === 'string' && values.includes(value)
      ? ok(value)
      : fault(path, `expected one of ${values.join(', ')}; found ${describe(value)}`);
}

export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return fault(path, `expected a list, found ${describe(value)}`);
    const made = value.map((each, index) => item(each, `${path}[${index}]`));
    return gather(made);
  };
}

type Tuple<D extends readonly Decoder<unknown>[]> = { readonly [K in keyof D]: Made<D[K]> };

/** A list of exactly these, in this order. */
export function tuple<const D extends readonly Decoder<unknown>[]>(...items: D): Decoder<Tuple<D>> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== items.length) {
      return fault(path, `expected a list of ${items.length}, found ${describe(value)}`);
    }
    const made = gather(items.map((item, index) => item(value[index], `${path}[${index}]`)));
    return made.ok ? ok(made.value as Tuple<D>) : made; // each place was decoded by its own decoder
  };
}

/** A map from free keys to values of one shape. */
export function dictionary<T>(item: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isMap(value)) return fault(path, `expected a map, found ${describe(value)}`);
    const keys = Object.keys(value);
    const made = gather(keys.map((key) => item(value[key], `${path}.${key}`)));
    if (!made.ok) return made;
    const entries = keys.map((key, at) => [key, made.value[at] as T]); // one value was made for each key
    return ok(Object.fromEntries(entries));
  };
}

export type Optional<T> = { readonly optional: Decoder<T> };
export const optional = <T>(decoder: Decoder<T>): Optional<T> => ({ optional: decoder });

type Shape = Readonly<Record<string, Decoder<unknown> | Optional<unknown>>>;
/** What a decoder makes: `type Fact = Made<typeof decodeFact>` keeps shape and type one truth. */
export type Made<D> = D extends Decoder<infer T> ? T : never;
type OptionalKeys<S extends Shape> = {
  [K in keyof S]: S[K] extends Optional<unknown> ? K : never;
}[keyof S];
export type Shaped<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Made<S[K]>;
} & {
  readonly [K in OptionalKeys<S>]?: S[K] extends Optional<infer T> ? T : never;
};

/** A map with exactly these keys; an unknown key is a fault, so that a typing mistake is never silent. */
export function object<S extends Shape>(shape: S): Decoder<Shaped<S>> {
  return (value, path) => {
    if (!isMap(value)) return fault(path, `expected a map, found ${describe(value)}`);
    const faults: DecodeFault[] = unknownIn(value, shape).map((key) => ({
      path: `${path}.${key}`,
      problem: `unknown key; known: ${Object.keys(shape).join(', ')}`,
    }));
    const made = shaped(shape, value, path);
    if (!made.ok) for (const each of made.error) faults.push(each); // a spread has a limit, damage has none
    return faults.length > 0 || !made.ok ? err(faults) : made;
  };
}

/** A map with these keys and any others, which stay in it as they are: a later writer may know more than this one. */
export function openObject<S extends Shape>(shape: S): Decoder<Shaped<S>> {
  return (value, path) => {
    if (!isMap(value)) return fault(path, `expected a map, found ${describe(value)}`);
    const made = shaped(shape, value, path);
    if (!made.ok) return made;
    const unknown = unknownIn(value, shape).filter((key) => key !== '__proto__');
    return ok({ ...Object.fromEntries(unknown.map((key) => [key, value[key]])), ...made.value });
  };
}

function unknownIn(value: Readonly<Record<string, unknown>>, shape: Shape): readonly string[] {
  return Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
}

function shaped<S extends Shape>(
  shape: S,
  value: Readonly<Record<string, unknown>>,
  path: string,
): Decoded<Shaped<S>> {
  const faults: DecodeFault[] = [];
  const made: Record<string, unknown> = {};
  for (const [key, decoder] of Object.entries(shape)) {
    const isOptional = typeof decoder !== 'function';
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (isOptional && (found === undefined || found === null)) continue;
    const result = (isOptional ? decoder.optional : decoder)(found, `${path}.${key}`);
    if (result.ok) made[key] = result.value;
    else for (const each of result.error) faults.push(each); // a spread has a limit, damage has none
  }
  return faults.length > 0 ? err(faults) : ok(made as Shaped<S>); // every key was decoded above
}

export function decode<T>(decoder: Decoder<T>, value: unknown, name: string): Decoded<T> {
  return decoder(value, name);
}

function gather<T>(results: readonly Decoded<T>[]): Decoded<readonly T[]> {
  const faults = results.flatMap((result) => (result.ok ? [] : result.error));
  if (faults.length > 0) return err(faults);
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** The drawings as text: fetched once each; one that cannot be had is missing. */
import { decodeSwarmPlaces, type SwarmPlaces } from '../../../core/stage/place.ts';
import { messageOf } from '../../../core/message-of.ts';
import { err, ok, type Result } from '../../../core/result.ts';
import type { Missing } from './missing.ts';
import { GROUND, GROUND_FILE } from './placeholder.ts';

export type FetchText = (address: string) => Promise<string>;

export type Drawings = {
  /** Undefined: missing, and reported. */
  layer(place: string, file: string): Promise<string | undefined>;
  /** Where the members of a swarm stand; undefined: missing or spoilt, and reported. */
  swarm(place: string, file: string): Promise<SwarmPlaces | undefined>;
};

export type DrawingsParts = {
  readonly files: Readonly<Record<string, string>>;
  readonly fetchText: FetchText;
  readonly missing: Missing;
};

export function createDrawings({ files, fetchText, missing }: DrawingsParts): Drawings {
  const texts = new Map<string, Promise<string | undefined>>();
  const lost = new Set<string>();

  async function read(what: string): Promise<string | undefined> {
    const address = files[what];
    if (address === undefined) return gone(what, 'the place names it, but it has no file');
    try {
      return await fetchText(address);
    } catch (thrown) {
      texts.delete(what);
      return gone(what, messageOf(thrown));
    }
  }

  function gone(what: string, problem: string): undefined {
    lost.add(what);
    missing.report(what, problem);
    return undefined;
  }

  return {
    layer(place, file) {
      if (file === GROUND_FILE) return Promise.resolve(GROUND);
      const what = `${place}/${file}`;
      return text(what, asDrawing);
    },
    swarm: (place, file) => text(`${place}/${file}`, asPlaces),
  };

  async function text<T>(
    what: string,
    as: (text: string) => Result<T, string>,
  ): Promise<T | undefined> {
    const known = texts.get(what) ?? read(what);
    texts.set(what, known);
    const found = await known;
    if (found === undefined) return undefined;
    const made = as(found);
    if (!made.ok) return gone(what, made.error);
    if (lost.delete(what)) missing.came(what);
    return made.value;
  }
}

function asDrawing(text: string): Result<string, string> {
  return text.includes('<svg') ? ok(text) : err('it holds no SVG');
}

function asPlaces(text: string): Result<SwarmPlaces, string> {
  try {
    const read = decodeSwarmPlaces(JSON.parse(text), '');
    if (read.ok) return read;
    return err(read.error.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  } catch (thrown) {
    return err(messageOf(thrown));
  }
}

export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  return answer.text();
}

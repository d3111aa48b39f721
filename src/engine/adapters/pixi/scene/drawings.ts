/** The drawings as text: fetched once, and a fault reported once for each that is missing. */
import { messageOf } from '../../../core/message-of.ts';
import type { Faults } from '../../../ports.ts';
import { GROUND, GROUND_FILE } from './placeholder.ts';

export type FetchText = (address: string) => Promise<string>;

export type Drawings = {
  /** Undefined: missing, and reported. */
  layer(place: string, file: string): Promise<string | undefined>;
  missing(what: string, problem: string): void;
};

export type DrawingsParts = {
  readonly files: Readonly<Record<string, string>>;
  readonly fetchText: FetchText;
  readonly faults: Faults;
};

export function createDrawings({ files, fetchText, faults }: DrawingsParts): Drawings {
  const texts = new Map<string, Promise<string | undefined>>();
  const reported = new Set<string>();

  function missing(what: string, problem: string): void {
    if (reported.has(what)) return;
    reported.add(what);
    faults.report({ kind: 'picture-missing', what, problem });
  }

  async function read(what: string): Promise<string | undefined> {
    const address = files[what];
    if (address === undefined) return gone(what, 'the place names it, but it has no file');
    try {
      const text = await fetchText(address);
      return text.includes('<svg') ? text : gone(what, 'it holds no SVG');
    } catch (thrown) {
      texts.delete(what);
      return gone(what, messageOf(thrown));
    }
  }

  function gone(what: string, problem: string): undefined {
    missing(what, problem);
    return undefined;
  }

  return {
    missing,
    layer(place, file) {
      if (file === GROUND_FILE) return Promise.resolve(GROUND);
      const what = `${place}/${file}`;
      const known = texts.get(what) ?? read(what);
      texts.set(what, known);
      return known;
    },
  };
}

export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  return answer.text();
}

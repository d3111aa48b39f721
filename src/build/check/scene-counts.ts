/** What each scene of a role asks of a reader and gives to a second play, as a table for its author. */
import type { PlayPair } from './play-pairs.ts';
import { measureScenes } from './road-measures.ts';
import { secondPlay } from './second-play.ts';
import { median, percent, spread } from './spread.ts';

/** One line a scene, under a head. A scene that only some roads have is measured on those. */
export function sceneCounts(pairs: readonly PlayPair[]): readonly string[] {
  const measured = pairs.flatMap(({ first, second }) => [
    measureScenes(first),
    measureScenes(second),
  ]);
  const plays = pairs.map(({ first, second }) => secondPlay(first, second).scenes);
  const scenes = [...new Set(measured.flatMap((road) => [...road.keys()]))];
  const rows = scenes.map((scene) => {
    const found = measured.flatMap((road) => road.get(scene) ?? []);
    const share = plays.flatMap((play) => play.get(scene) ?? []);
    return [
      scene,
      spread(found.map(({ words }) => words)),
      `${percent(median(share))} %`,
      spread(found.map(({ oneOption }) => oneOption)),
      `${Math.max(...found.map(({ longest }) => longest))}`,
      spread(found.map(({ told }) => told)),
      `${percent(found.length / measured.length)} %`,
    ];
  });
  return table([
    ['scene', 'words', 'new in a second play', 'one option', 'longest', 'told', 'roads'],
    ...rows,
  ]);
}

/** Columns set flush; the first to the left. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}

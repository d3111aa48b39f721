import { describe, expect, it } from 'vitest';
import { createReadOnRuns } from '../../../src/app/beside/read-before.ts';
import { newRun } from '../../../src/app/runs/new-run.ts';
import {
  brand,
  decodeSave,
  encodeSave,
  type Journal,
  type Run,
} from '../../../src/engine/index.ts';
import { aRun } from '../a-reader.ts';

const LINES = ['first', 'second', 'third'];
const told = async (journal: Journal) => ({
  journal,
  passages: LINES.slice(0, journal.choices.length + 1).map((text) => ({
    lines: [{ text, cues: [] }],
    choices: [],
  })),
  ended: false,
  faults: [],
});
const readOn = async (...runs: readonly Run[]): Promise<readonly string[]> => {
  const shelf = { read: async () => ({ runs, faults: [] }) };
  const reading = createReadOnRuns({ shelf, tell: told, pause: async () => undefined });
  const role = runs[0]?.journal.role ?? brand('none');
  return [...(await reading.of(role, brand('new'))).lines];
};
const RUN = aRun('run', ['on', 'off']);

describe('what was read on other runs', () => {
  it('is all that a run of this reader told', async () => {
    expect(await readOn(RUN)).toEqual(LINES);
  });

  it('is not what came with a code: only where it was opened', async () => {
    const at = { runId: () => brand<never>('code'), now: () => '2026-01-01T00:00:00.000Z' };
    const chance = { runId: at.runId, seed: () => 1 };
    const clock = { now: at.now, wait: async () => undefined };
    const run = newRun({ journal: RUN.journal, turn: 2 }, { chance, clock });
    expect(run.given).toBe(2);
    expect(await readOn(run)).toEqual(['third']);
    const kept = decodeSave(encodeSave(run), 'code');
    expect(kept.ok && kept.value.given).toBe(2);
  });

  it('is what its reader has gone back to since', async () => {
    expect(await readOn({ ...RUN, given: 1 })).toEqual(['second', 'third']);
  });

  it('is no more in a second way from such a run', async () => {
    const second = { ...RUN, id: brand<never>('second'), parent: { run: RUN.id, turn: 1 } };
    expect(await readOn(second, { ...RUN, given: 2 })).toEqual(['third', 'second']);
  });
});

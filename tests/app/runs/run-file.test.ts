import { describe, expect, it } from 'vitest';
import { readRunFile, runFileName } from '../../../src/app/runs/run-file.ts';
import { encodeSave } from '../../../src/engine/core/save/save-file.ts';
import { PACK } from '../a-pack.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';

const file = (text: string, name = 'run.json') => new File([text], name);
const problem = async (text: string, pack = PACK) => {
  const read = await readRunFile(file(text), pack);
  return read.ok ? 'read' : read.error;
};

describe('a run as a file', () => {
  it('comes back as it was', async () => {
    const run = runOf(['f1.two', 'f1.ask']);
    const read = await readRunFile(file(encodeSave(run)), PACK);
    expect(read).toEqual({ ok: true, value: run });
  });

  it('is named after story, role, day and length', () => {
    expect(runFileName(runOf(['f1.two']))).toBe('ferry-passenger-2000-01-01-1.json');
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await problem('not json at all')).toContain('run.json');
    expect(await problem('')).toContain('Not imported');
    expect(await problem('{"format":999,"run":{}}')).toContain('newer game');
  });

  it('refuses a run of another story and of a role that the game has not', async () => {
    const text = encodeSave(runOf(['f1.two']));
    expect(await problem(text, { ...PACK, id: 'train' })).toContain('another story (ferry)');
    expect(await problem(text, { ...PACK, roles: [] })).toContain('the role passenger');
  });
});

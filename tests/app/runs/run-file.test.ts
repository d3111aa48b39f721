import { describe, expect, it } from 'vitest';
import { readRunFile, readRunText, runFileName } from '../../../src/app/runs/run-file.ts';
import { encodeSave } from '../../../src/engine/core/save/encode-save.ts';
import { RUNS } from '../../../src/app/words/english/runs.ts';
import { PACK } from '../a-pack.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';

const READING = { pack: PACK, words: RUNS.refused };
const file = (text: string, name = 'run.json') => new File([text], name);
const problem = async (text: string, pack = PACK) => {
  const read = await readRunFile(file(text), { ...READING, pack });
  return read.ok ? 'read' : read.error;
};

describe('a run as a file', () => {
  it('comes back as it was', async () => {
    const run = runOf(['f1.two', 'f1.ask']);
    const read = await readRunFile(file(encodeSave(run)), READING);
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

  it('never says of a file that is refused that it was set aside: nothing here was touched', async () => {
    for (const text of ['not json', '{"format":999}', '{"format":1,"run":{}}']) {
      expect(await problem(text)).not.toMatch(/set aside|other runs/u);
      expect(await problem(text)).toContain('Nothing here was changed');
    }
  });

  it('says so when the file cannot be read any more', async () => {
    const gone = Object.assign(file(''), { text: () => Promise.reject(new Error('gone')) });
    const read = await readRunFile(gone, READING);
    expect(read.ok ? '' : read.error).toContain('could not be read');
  });

  it('reads a run that was pasted as text', () => {
    const run = runOf(['f1.two']);
    expect(readRunText(` ${encodeSave(run)}\n`, 'the text', READING)).toEqual({
      ok: true,
      value: run,
    });
  });

  it('refuses a run of another story and of a role that the game has not', async () => {
    const text = encodeSave(runOf(['f1.two']));
    expect(await problem(text, { ...PACK, id: 'train' })).toContain('another story (ferry)');
    expect(await problem(text, { ...PACK, roles: [] })).toContain('the role passenger');
  });
});

import { describe, expect, it } from 'vitest';
import { editedFault, stamped } from '../../../../src/engine/core/journal/edited.ts';
import { journalOf, runOf, tellFerry } from './a-story.ts';

describe('a run of another story build', () => {
  const old = runOf(['f1.one', 'f1.dance', 'f1.ask'], { build: 'old' });
  const told = tellFerry(old.journal);

  it('is named with what could be kept when it no longer fits', () => {
    const fault = editedFault(old, told, 'memory-1');
    expect(fault).toEqual({ kind: 'story-edited', run: 'run-1', kept: 1, of: 3 });
  });

  it('is not named when all of it could be told, or when the build is the same', () => {
    const fits = runOf(['f1.one', 'f1.ask'], { build: 'old' });
    expect(editedFault(fits, tellFerry(fits.journal), 'memory-1')).toBeUndefined();
    expect(editedFault(old, told, 'old')).toBeUndefined();
  });

  it('keeps the name of its old build until it has been told whole', () => {
    const now = { build: 'memory-1', at: '2001-01-01T00:00:00.000Z' };
    expect(stamped(old, told, now)).toEqual({ ...old, savedAt: now.at });
    const fits = runOf(['f1.one'], { build: 'old' });
    expect(stamped(fits, tellFerry(journalOf('f1.one')), now).build).toBe('memory-1');
  });
});

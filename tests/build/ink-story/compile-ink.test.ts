import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../../src/build/ink-story/compile-ink.ts';
import { scratchFolder } from '../scratch-folder.ts';

describe('compiling ink', () => {
  it('resolves every INCLUDE against the folder of the root file', () => {
    const { path } = scratchFolder({
      'main.ink': 'INCLUDE scenes/a.ink\n-> a\n',
      'scenes/a.ink': 'INCLUDE scenes/b.ink\n=== a\n-> b\n',
      'scenes/b.ink': '=== b\nTea.\n-> END\n',
    });
    const { files, compiled } = compileInk(join(path, 'main.ink'));
    expect(compiled.ok).toBe(true);
    expect(files).toEqual(['main.ink', 'scenes/a.ink', 'scenes/b.ink'].map((f) => join(path, f)));
  });

  it('reads a file that begins with a byte order mark', () => {
    const { path } = scratchFolder({ 'main.ink': '\uFEFFVAR tea = 1\nTea.\n-> END\n' });
    expect(compileInk(join(path, 'main.ink')).compiled.ok).toBe(true);
  });

  it('counts visits to every knot', () => {
    const { path } = scratchFolder({ 'main.ink': '-> a\n=== a\nTea.\n-> END\n' });
    const { compiled } = compileInk(join(path, 'main.ink'));
    expect(compiled.ok && compiled.value.json).toContain('"#f":1');
  });

  it('names file and line of each error once', () => {
    const { path } = scratchFolder({
      'main.ink': 'INCLUDE scenes/a.ink\n-> a\n',
      'scenes/a.ink': '=== a\nTea {sugar}.\n-> nowhere\n',
    });
    const { compiled } = compileInk(join(path, 'main.ink'));
    const faults = compiled.ok ? [] : compiled.error;
    expect(faults.map(({ file, line }) => [file, line])).toEqual([
      [join(path, 'scenes/a.ink'), 2],
      [join(path, 'scenes/a.ink'), 3],
    ]);
    expect(faults[1]?.remedy).toContain('correct the name after `->`');
  });

  it('names a missing INCLUDE, and watches for it', () => {
    const { path } = scratchFolder({ 'main.ink': 'INCLUDE scenes/a.ink\nTea.\n-> END\n' });
    const { files, compiled } = compileInk(join(path, 'main.ink'));
    expect(files).toContain(join(path, 'scenes/a.ink'));
    const [fault] = compiled.ok ? [] : compiled.error;
    expect(fault).toMatchObject({ line: 1, thing: 'no file `scenes/a.ink`' });
  });

  it('says plainly that there is no other file to include', () => {
    const { path } = scratchFolder({ 'main.ink': 'INCLUDE nowhere.ink\nTea.\n-> END\n' });
    const { compiled } = compileInk(join(path, 'main.ink'));
    const [fault] = compiled.ok ? [] : compiled.error;
    expect(fault?.remedy).toBe(
      'INCLUDE paths start at the folder of the root file; no other .ink is there.',
    );
  });

  it('leaves no quotation mark of ink’s own open', () => {
    const { path } = scratchFolder({
      'main.ink': 'VAR kitchen = 1\n-> kitchen\n=== kitchen\nTea.\n-> END\n',
    });
    const { compiled } = compileInk(join(path, 'main.ink'));
    const faults = compiled.ok ? [] : compiled.error;
    expect(faults.map(({ thing }) => thing)).toEqual([
      expect.stringMatching(/already been used for a knot on line 3 of main\.ink$/u),
    ]);
  });

  it('passes on what ink warns of', () => {
    const { path } = scratchFolder({ 'main.ink': 'TODO: more tea\nTea.\n-> END\n' });
    const { compiled } = compileInk(join(path, 'main.ink'));
    expect(compiled.ok && compiled.value.warnings[0]).toMatchObject({ line: 1 });
  });
});

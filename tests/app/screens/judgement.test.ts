// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { brand } from '../../../src/engine/core/brand.ts';
import { openShell, settled, type OpenShell } from '../a-shell.ts';

const ASKED = { [brand('keeper')]: { id: 'sword', question: 'Was it there?', answers: ['Yes'] } };

let open: OpenShell;
const one = <T extends Element>(selector: string) => open.host.querySelector<T>(selector);

async function read(): Promise<void> {
  open = await openShell({ judgements: ASKED });
  await open.go({ kind: 'opening', role: 'keeper' });
  await settled();
}

async function begun() {
  one<HTMLButtonElement>('.act-begin')?.click();
  await settled();
  return open.shell.game.state.value.session?.run;
}

describe('what the reader thinks before the story begins', () => {
  afterEach(() => open.close());

  it('is asked in a fold that may be passed over', async () => {
    await read();
    expect(one<HTMLDetailsElement>('.judgement')?.open).toBe(false);
    expect(await begun()).not.toHaveProperty('judgement');
  });

  it('is kept beside the run and not in its journal, and goes with a run that is forked from it', async () => {
    await read();
    one<HTMLInputElement>('.judgement [type="radio"]')?.click();
    await settled();
    const run = await begun();
    expect(run?.judgement).toEqual({ question: 'sword', answer: 'Yes', sure: 50 });
    expect(JSON.stringify(run?.journal)).not.toContain('sword');
    const { game } = open.shell;
    game.send({ kind: 'choose', id: brand('m01_looks.open') });
    await settled();
    game.send({ kind: 'back' });
    game.send({ kind: 'choose', id: brand('m01_looks.stick') });
    await settled();
    const fork = game.state.value.session?.run;
    expect(fork?.id).not.toBe(run?.id);
    expect(fork?.judgement).toEqual(run?.judgement);
  });
});

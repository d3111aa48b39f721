// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPixiStage } from '../../../src/engine/adapters/pixi/pixi-stage.ts';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { stageContract } from './stage-contract.ts';

const NOTHING = { places: [], people: [], cards: [], tellers: [], files: {} };

async function withoutCanvas() {
  const host = document.createElement('div');
  const faults = createMemoryFaults();
  const stage = await createPixiStage({ host, catalog: NOTHING, faults, renderer: 'none' });
  return { host, faults, stage };
}

stageContract('in a browser that draws on no canvas', async () => {
  const { stage } = await withoutCanvas();
  return {
    show: async (state, manner, cut) => stage.show(state, { cut, manner }),
    set: async (options) => stage.set(options),
    settled: () => stage.settled(),
    close: async () => stage.close(),
    standing: async () => stage.standing(),
  };
});

it('says that there is no picture, and a composed ground stands in for it', async () => {
  const { host, faults, stage } = await withoutCanvas();
  expect(faults.reported().map(({ kind }) => kind)).toEqual(['no-picture']);
  expect(host.querySelector('img')?.getAttribute('src')).toContain('data:image/svg+xml');
  stage.close();
  expect(host.children.length).toBe(0);
});

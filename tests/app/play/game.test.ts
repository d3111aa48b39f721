/** The game at the table, as the shell uses it: begun, opened, left, edited. What is wanted is decided elsewhere. */
import { Story } from 'inkjs';
import { describe, expect, it, vi } from 'vitest';
import { createGame } from '../../../src/app/play/game.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { createMemoryChance } from '../../../src/engine/adapters/memory/memory-chance.ts';
import { createMemoryClock } from '../../../src/engine/adapters/memory/memory-clock.ts';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { createMemoryStage } from '../../../src/engine/adapters/memory/memory-stage.ts';
import { createMemoryText } from '../../../src/engine/adapters/memory/memory-text.ts';
import {
  brand,
  type CompiledRole,
  type RoleId,
  type Run,
  type Saves,
} from '../../../src/engine/index.ts';
import { compile } from '../../engine/adapters/ink/compile.ts';
import { PACK } from '../a-pack.ts';
import { aRun } from '../a-reader.ts';

const INK =
  '-> quay\n=== quay ===\nWHO waits.\n+ [On # id: on] -> quay\n+ [Off # id: off] -> quay\n';
const story = (role: string, who = role): CompiledRole =>
  compile(INK.replace('WHO', who), { id: brand<RoleId>(role) });
const always = () => true;

function aGame(change: Partial<Saves> = {}) {
  const saves = { ...createMemorySaves(), ...change };
  const text = createMemoryText();
  const clock = createMemoryClock();
  const noted: Run[] = [];
  const made: CompiledRole[] = [];
  const stories = new Map<string, CompiledRole>();
  let edit = (_role: CompiledRole): void => undefined;
  const game = createGame({
    pack: PACK,
    loadRole: async (role) => {
      const known = stories.get(role) ?? story(role);
      stories.set(role, known); // a module is loaded once
      return known;
    },
    onEdited(listener) {
      edit = listener;
      return () => undefined;
    },
    loadInk: async () => (compiled) => {
      made.push(compiled);
      return createInkStoryteller(compiled);
    },
    table: {
      stage: createMemoryStage(),
      sound: createMemorySound(),
      sheet: text,
      textStands: () => undefined,
    },
    saves,
    note: (run) => void noted.push(run),
    order: () => 1,
    clock,
    chance: createMemoryChance(),
    faults: createMemoryFaults(),
  });
  const read = () => text.page()?.told.passages.at(-1)?.lines.at(-1)?.text;
  return { game, saves, noted, made, read, edit: (role: CompiledRole) => edit(role) };
}

const begin = (game: ReturnType<typeof aGame>['game'], role = 'passenger') =>
  game.begin(brand(role), undefined, always);

describe('the game at the table', () => {
  it('begins a run, says which, and shows its first passage', async () => {
    const { game, read } = aGame();
    expect(await begin(game)).toBe(game.state.value.session?.run.id);
    expect(read()).toBe('passenger waits.');
    expect(game.page.value?.told.passages).toHaveLength(1);
  });

  it('notes each new state before the saves have it, and a state once', async () => {
    const { game, noted } = aGame();
    await begin(game);
    game.send({ kind: 'choose', id: brand('on') });
    expect(noted.map(({ turn }) => turn)).toEqual([0, 1]);
  });

  it('tells the story on when a choice is pressed, and nothing of it in the click that follows', async () => {
    const { game, read } = aGame();
    await begin(game);
    const told = vi.spyOn(Story.prototype, 'Continue');
    game.ahead(brand('on'));
    expect(game.page.value?.told.passages).toHaveLength(1);
    expect(told).toHaveBeenCalled();
    told.mockClear();
    game.send({ kind: 'choose', id: brand('on') });
    expect(told).not.toHaveBeenCalled();
    expect(game.page.value?.told.passages).toHaveLength(2);
    game.ahead(brand('on'));
    game.send({ kind: 'choose', id: brand('off') });
    expect(game.state.value.session?.run.journal.choices).toEqual(['on', 'off']);
    expect(read()).toBe('passenger waits.');
    told.mockRestore();
  });

  it('tells with what was prepared, and prepares nothing that is in play', async () => {
    const { game, made, read } = aGame();
    await game.prepare(brand('passenger'));
    expect(made).toHaveLength(1);
    await begin(game);
    await game.prepare(brand('passenger'));
    expect(read()).toBe('passenger waits.');
    expect(made).toHaveLength(1);
  });

  it('tells the story as it was edited after it was prepared', async () => {
    const { game, read, edit } = aGame();
    await game.prepare(brand('passenger'));
    edit(story('passenger', 'Nobody'));
    await begin(game);
    expect(read()).toBe('Nobody waits.');
  });

  it('begins nothing that is not wanted when its story has come', async () => {
    const { game, noted } = aGame();
    expect(await game.begin(brand('passenger'), undefined, () => false)).toBeUndefined();
    expect(await game.open(aRun('run-9'), () => false)).toBe(false);
    expect(game.state.value.session).toBeUndefined();
    expect(noted).toEqual([]);
  });

  it('does not wait for the run before to be kept, however slow the saves are', async () => {
    const put = () => new Promise<never>(() => undefined);
    const { game, read } = aGame({ put });
    await begin(game);
    await begin(game, 'ferryman');
    expect(read()).toBe('ferryman waits.');
    expect(game.state.value.session?.run.journal.role).toBe('ferryman');
  });

  it('keeps the run that was left for another role', async () => {
    const { game, saves } = aGame();
    const first = await begin(game);
    game.send({ kind: 'choose', id: brand('on') });
    await begin(game, 'ferryman');
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { runs } = await saves.list();
    expect(runs.find(({ id }) => id === first)?.journal.choices).toEqual(['on']);
    expect(runs).toHaveLength(2);
  });

  it('does nothing for a run that it has all of already, and opens a longer copy', async () => {
    const { game } = aGame();
    await game.open(aRun('run-9', ['on', 'off']), always);
    const before = game.state.value.session;
    expect(await game.open(aRun('run-9', ['on']), always)).toBe(true);
    expect(game.state.value.session).toBe(before);
    await game.open(aRun('run-9', ['on', 'off', 'off']), always);
    expect(game.state.value.session?.run.turn).toBe(3);
  });

  it('leaves the table empty when its run is gone, and only then', async () => {
    const { game, noted } = aGame();
    await game.open(aRun('run-9', ['on']), always);
    game.leave(brand('run-8'));
    expect(game.state.value.session?.run.id).toBe('run-9');
    game.leave(brand('run-9'));
    expect([game.state.value.session, game.page.value]).toEqual([undefined, undefined]);
    game.send({ kind: 'choose', id: brand('on') });
    expect(noted).toHaveLength(1);
    await begin(game);
    expect(game.state.value.session).toBeDefined();
  });

  it('tells an edited story at the same place, and keeps to it for the next run', async () => {
    const { game, edit, read } = aGame();
    await begin(game);
    edit(story('passenger', 'nobody'));
    expect(read()).toBe('nobody waits.');
    await begin(game, 'ferryman');
    await begin(game);
    expect(read()).toBe('nobody waits.');
  });
});

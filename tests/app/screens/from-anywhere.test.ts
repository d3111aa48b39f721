// @vitest-environment happy-dom
/** Back and forward without limit: from the sheet, from any passage of the log, from the debrief. */
import { afterEach, describe, expect, it } from 'vitest';
import { canGoBack, canGoForward, standing } from '../../../src/engine/core/journal/session.ts';
import { keeperRun, openShell, settled, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

let open: OpenShell;
afterEach(() => open.close());

const TO_NIGHT = ['open', 'leave', 'quiet', 'night'].map((id) => `m01_looks.${id}`);
const TRIMS = Array.from({ length: 300 - TO_NIGHT.length }, () => 'm02_loop.trim');
const RUN = keeperRun('run', [...TO_NIGHT, ...TRIMS]);
const session = () => {
  const found = open.shell.game.state.value.session;
  if (found === undefined) throw new Error('no run is in play');
  return found;
};
const turn = () => standing(session());
const ways = () => [...open.host.querySelectorAll<HTMLElement>('.log-way, .log-here')];

async function playing(): Promise<void> {
  open = await openShell({ runs: [RUN] });
  await open.shell.game.open(RUN);
  await open.go({ kind: 'play', run: RUN.id });
}

async function goByLog(at: number): Promise<void> {
  await open.go({ kind: 'log' });
  ways()[at]?.click();
  await settled();
}

describe('a run of 300 choices', () => {
  it('is gone back and forward in without limit, and nothing of it is lost', async () => {
    await playing();
    open.shell.game.send({ kind: 'back', turns: 1000 });
    await settled();
    expect([turn(), canGoBack(session()), canGoForward(session())]).toEqual([0, false, true]);
    open.shell.game.send({ kind: 'forward', turns: 1000 });
    await settled();
    expect([turn(), canGoForward(session())]).toEqual([300, false]);
    expect(session().run.id).toBe('run');
  });

  it('has a way from the log to every passage, before and after where the reader stands', async () => {
    await playing();
    await goByLog(2);
    expect(turn()).toBe(2);
    expect(open.shell.navigator.route.value).toEqual({ kind: 'play', run: 'run' });
    await open.go({ kind: 'log' });
    expect(ways()).toHaveLength(301);
    expect(
      ways()
        .slice(0, 4)
        .map((way) => readable(way)),
    ).toEqual(['Back to here', 'Back to here', 'You are here.', 'Forward to here']);
    ways()[250]?.click();
    await settled();
    expect(turn()).toBe(250);
    expect(session().run.journal.choices).toHaveLength(300);
  });

  it('is gone back in from the debrief, and returned to', async () => {
    await playing();
    open.shell.game.send({ kind: 'replay', turn: 0 });
    await settled();
    expect(turn()).toBe(0);
    open.shell.game.send({ kind: 'return' });
    await settled();
    expect(turn()).toBe(300);
  });
});

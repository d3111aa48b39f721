// @vitest-environment happy-dom
/** What is heard by who reads with a screen reader, in its order: title, opening, passage, choice, picture, log, settings. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, describe, expect, it } from 'vitest';
import { listenToPlayKeys } from '../../../src/app/play/play-keys.ts';
import { brand, type ChoiceId } from '../../../src/engine/index.ts';
import { openShell, settled, type OpenShell } from '../a-shell.ts';

let open: OpenShell;
let undo = (): void => undefined;
afterEach(async () => {
  await virtual.stop();
  undo();
  open.close();
});

const MOST_STEPS = 400;

/** All that is heard from the beginning of a part of the page to its end, without where things end. */
async function spoken(part: string): Promise<readonly string[]> {
  const container = open.host.querySelector<HTMLElement>(part);
  if (container === null) throw new Error(`no ${part}`);
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  const heard = [first];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === `end of ${first}`) break;
    heard.push(phrase);
  }
  await virtual.stop();
  return heard.filter(
    (phrase) => !phrase.startsWith('end of ') && !/^list(?:item)?\b/u.test(phrase),
  );
}

/** Their places in what was heard. */
function order(
  heard: readonly string[],
  ...phrases: readonly (string | RegExp)[]
): readonly number[] {
  return phrases.map((wanted) =>
    heard.findIndex((phrase) =>
      typeof wanted === 'string' ? phrase === wanted : wanted.test(phrase),
    ),
  );
}

/** Empty when each is heard, and after the one before it; else what was heard. */
function outOfOrder(heard: readonly string[], ...phrases: readonly (string | RegExp)[]): string {
  const places = order(heard, ...phrases);
  const isRight = places.every((at, index) => at >= 0 && at > (places[index - 1] ?? -1));
  return isRight ? '' : `${places.join(' ')}\n${heard.join('\n')}`;
}

async function play(...ids: readonly string[]): Promise<void> {
  open = await openShell({ inWords: true });
  const run = await open.shell.game.begin(brand('keeper'));
  await open.go({ kind: 'play', run });
  for (const id of ids) open.shell.game.send({ kind: 'choose', id: brand<ChoiceId>(id) });
  await settled();
}

describe('what is heard', () => {
  it('of the title: its name, in a line what it is, what can be played, all else', async () => {
    open = await openShell();
    const heard = await spoken('main');
    const { title, subtitle } = open.shell.pack;
    expect(heard[1]).toBe(`heading, ${title}, level 1`);
    expect(
      outOfOrder(
        heard,
        `heading, ${title}, level 1`,
        subtitle,
        'navigation, Play',
        /^link, Play/u,
        'link, Settings',
      ),
    ).toBe('');
  });

  it('of the opening: what is fixed, what is in it, and how it is begun', async () => {
    open = await openShell();
    await open.go({ kind: 'opening', role: 'keeper' });
    const { fixed, content } = open.shell.pack.opening;
    expect(
      outOfOrder(
        await spoken('main'),
        fixed ?? 'no words',
        content ?? 'no words',
        'heading, How it is played, level 2',
        /^button, Begin\b/u,
      ),
    ).toBe('');
  });

  it('of the first passage: the heading, right after it the story, then the choices by their numbers', async () => {
    await play();
    const heard = await spoken('#main');
    // nothing stands between them
    const [heading = 0, region = 0] = order(heard, /^heading, Chapter: /u, 'region, Story');
    expect(region - heading).toBe(1);
    const [first] =
      open.shell.game.page.value?.told.passages[0]?.lines.filter(({ text }) => text) ?? [];
    expect(
      outOfOrder(heard, /^heading, Chapter: /u, 'region, Story', first?.text ?? '', /^button, 1 /u),
    ).toBe('');
    expect(heard.filter((phrase) => /^button, 1\b/u.test(phrase))).toHaveLength(1);
  });

  it('of a choice that was taken: the passage before with it, and below it the new one', async () => {
    await play('m01_looks.open');
    const heard = await spoken('#main');
    expect(outOfOrder(heard, /^You chose:/u, /^heading, /u, 'region, Story', /^button, 1 /u)).toBe(
      '',
    );
    expect(heard.join('\n')).not.toMatch(/region, Story\n(?:paragraph\n)?End of the telling/u);
  });

  it('of the picture, on request by its key: where one is and who stands there', async () => {
    await play('m01_looks.open');
    undo = listenToPlayKeys(open.shell);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', code: 'KeyP' }));
    const status = open.host.querySelector('.sheet-status')?.textContent ?? '';
    expect(status).toMatch(/^Picture: [A-Z].*\. .* (?:stands|sits|walks|leans)/u);
    expect(outOfOrder(await spoken('#main'), status, 'region, Story')).toBe('');
    open.shell.game.send({ kind: 'back' });
    await settled();
    expect(await spoken('#main')).not.toContain(status);
  });

  it('of the picture by its key: nothing on another screen', async () => {
    await play('m01_looks.open');
    undo = listenToPlayKeys(open.shell);
    await open.go({ kind: 'log' });
    const before = open.host.querySelector('.sheet-status')?.textContent;
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', code: 'KeyP' }));
    expect(open.host.querySelector('.sheet-status')?.textContent).toBe(before);
  });

  it('of the log: pictures, lines and choices as they were read', async () => {
    await play('m01_looks.open');
    await open.go({ kind: 'log' });
    expect(
      outOfOrder(
        await spoken('main'),
        /^log, All that you have read/u,
        /Picture:/u,
        /^You chose:/u,
      ),
    ).toBe('');
  });

  it('of a setting: its name, and what it is for as its description', async () => {
    open = await openShell();
    await open.go({ kind: 'settings' });
    const heard = await spoken('main');
    const captions = heard.find((phrase) => phrase.startsWith('checkbox, Captions')) ?? '';
    expect(captions).toMatch(/^checkbox, Captions, .*for whoever cannot hear it/u);
    for (const name of [
      'Captions',
      'Content notes',
      'Plain lists',
      'Pictures in words',
      'Letter and number keys',
    ])
      expect(nameOf(name)).toBe(name);
  });
});

/** The name of the checkbox whose label begins so. */
function nameOf(begins: string): string | undefined {
  const labels = [...open.host.querySelectorAll('.switch label')];
  return (
    labels.find(({ textContent }) => textContent?.startsWith(begins))?.textContent ?? undefined
  );
}

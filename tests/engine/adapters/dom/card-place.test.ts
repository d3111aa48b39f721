// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createCardPlace } from '../../../../src/engine/adapters/dom/card-place.ts';
import { headsOn } from '../../../../src/engine/adapters/dom/heads-signal.ts';

type Sizes = Partial<
  Record<
    'clientWidth' | 'clientHeight' | 'offsetLeft' | 'offsetTop' | 'offsetWidth' | 'offsetHeight',
    number
  >
>;

/** An element that has these sizes in the layout. */
function sized(className: string, sizes: Sizes): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(made, name, { get: () => value });
  }
  return made;
}

function aStage({ cardHeight = 300 } = {}) {
  const picture = document.createElement('div');
  const overlay = sized('overlay', { clientWidth: 1000, clientHeight: 800 });
  const cards = sized('overlay-cards', {
    offsetLeft: 60,
    offsetTop: 40,
    offsetWidth: 880,
    offsetHeight: 570,
  });
  let height = cardHeight;
  const card = sized('card', { offsetWidth: 460 });
  Object.defineProperty(card, 'offsetHeight', { get: () => height });
  cards.append(card);
  overlay.append(cards);
  const host = document.createElement('div');
  host.append(picture, overlay);
  const place = createCardPlace({ host, overlay, cards });
  const seen = async (heads: string | undefined): Promise<void> => {
    if (heads === undefined) picture.removeAttribute('data-heads');
    else picture.setAttribute('data-heads', heads);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const share = (name: string) => Number(cards.style.getPropertyValue(name) || Number.NaN);
  return {
    cards,
    place,
    seen,
    across: () => share('--across'),
    down: () => share('--down'),
    /** The drawing of the card has come, and makes it so high. */
    drawn(high: number) {
      height = high;
      const image = document.createElement('img');
      card.append(image);
      image.dispatchEvent(new Event('load'));
    },
  };
}

const LEFT = '0.2 0.3 0.3 0.45';
const RIGHT = '0.7 0.3 0.8 0.45 lit';

describe('a card over the picture', () => {
  it('lies in the middle where the picture has nobody, and nowhere special without a picture', async () => {
    const { place, seen, across } = aStage();
    place.lay('a');
    expect(across()).toBeNaN();
    await seen('');
    expect(across()).toBe(0.5);
    await seen(undefined);
    expect(across()).toBeNaN();
  });

  it('goes where heads are not, as soon as the picture says where they are', async () => {
    const { place, seen, across } = aStage();
    place.lay('a');
    await seen(LEFT);
    expect(across()).toBeGreaterThan(0.5);
    place.lay('another');
    await seen(RIGHT);
    expect(across()).toBeLessThan(0.5);
  });

  it('is measured, not reckoned: a low one lies above the heads, a high one beside them', async () => {
    const [low, high] = [aStage({ cardHeight: 200 }), aStage({ cardHeight: 500 })];
    for (const stage of [low, high]) {
      stage.place.lay('a');
      await stage.seen('0.4 0.4 0.5 0.5');
    }
    expect([low.across(), low.down()]).toEqual([0.5, 0]);
    expect(high.across()).not.toBe(0.5);
  });

  it('is made smaller where it would hide a head, and only there', async () => {
    const { place, seen, cards } = aStage({ cardHeight: 560 });
    place.lay('a');
    await seen('0.1 0.3 0.2 0.45;0.45 0.3 0.55 0.45 lit;0.8 0.3 0.9 0.45');
    expect(cards.dataset['size']).toBe('small');
    const free = aStage({ cardHeight: 560 });
    free.place.lay('a');
    await free.seen(LEFT);
    expect(free.cards.dataset).not.toHaveProperty('size');
  });

  it('is laid anew when its drawing has come, which gave it its size', async () => {
    const { place, seen, down, across, drawn } = aStage({ cardHeight: 60 });
    place.lay('a');
    await seen('0.4 0.5 0.5 0.6');
    expect([across(), down()]).toEqual([0.5, 0.4]);
    drawn(500);
    expect(across()).not.toBe(0.5);
  });

  it('is measured also while it waits for its picture, and then waits on', async () => {
    const { place, seen, cards } = aStage();
    place.lay('a');
    await seen(LEFT);
    expect(cards.style.display).toBe('');
  });
});

describe('what a picture says of heads', () => {
  const said = (text: string) => {
    const picture = document.createElement('div');
    picture.setAttribute('data-heads', text);
    return headsOn(picture);
  };

  it('is read head by head', () => {
    expect(said(`${LEFT};${RIGHT}`)).toEqual([
      { left: 0.2, top: 0.3, right: 0.3, bottom: 0.45, isLit: false },
      { left: 0.7, top: 0.3, right: 0.8, bottom: 0.45, isLit: true },
    ]);
    expect(said('')).toEqual([]);
    expect(headsOn(document.createElement('div'))).toBeUndefined();
    expect(headsOn(null)).toBeUndefined();
  });

  it('is left out where it cannot be read', () => {
    expect(said('0.1 0.2 0.3;a b c d;0.1 0.2 NaN 0.4')).toEqual([]);
  });
});

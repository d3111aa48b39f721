// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createLateSetPiece } from '../../../../src/engine/adapters/dom/late-set-piece.ts';
import { createInkStoryteller } from '../../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type ChoiceId } from '../../../../src/engine/core/brand.ts';
import type { Journal } from '../../../../src/engine/core/journal/journal.ts';
import type { OpenPiece, Piece, PieceNeeds } from '../../../../src/engine/ports.ts';
import { compiledRole, readDemo } from '../../../build/stories.ts';
import { open as night } from '../../../stories/demo/pieces/night.ts';
import { aPiece, type PieceTable } from './a-piece.ts';

const storyteller = createInkStoryteller(compiledRole(readDemo(), 'keeper'));
const NIGHT: Journal = {
  story: 'demo',
  role: brand('keeper'),
  entry: 'keeper-2',
  seed: 1,
  without: [],
  choices: [],
};

/** The demonstration's long night, at a table of its own. */
async function aNight(
  load: () => Promise<OpenPiece> = async () => night,
  lists?: PieceTable['lists'],
) {
  const tell = (journal: Journal) => storyteller.tell(journal);
  const { inList, ...table } = await aPiece({ tell, journal: NIGHT, load, lists });
  return {
    ...table,
    thing: (at: number) => table.stage.querySelectorAll('path')[at],
    inList: (word: string) => inList(`m02_loop.${word}`),
  };
}

const click = (thing: Element | undefined): unknown =>
  thing?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

describe('a set piece', () => {
  it('by hand sends the same ids as the list, and the story is told the same', async () => {
    const [hand, list] = [await aNight(), await aNight()];
    const [lamp, screw, window, bed] = [0, 1, 2, 3];
    for (const at of [lamp, window, screw, bed]) click(hand.thing(at));
    for (const word of ['trim', 'watch', 'trim', 'trim', 'sleep']) list.inList(word)?.click();
    expect(hand.journal().choices.length).toBe(5);
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect(hand.told().ended).toBe(true);
  });

  it('is in the passage that names it and in no other, and the list stands all the while', async () => {
    const { stage, show, inList, thing, settle } = await aNight();
    expect(inList('sleep')).toBeDefined();
    expect(thing(0)).toBeDefined();
    inList('sleep')?.click();
    expect(stage.querySelector('svg')).toBeNull();
    show(NIGHT, 'jump');
    await settle();
    expect(thing(0)).toBeDefined();
  });

  it('stays the same one from choice point to choice point that name it', async () => {
    const { thing, inList } = await aNight();
    const lamp = thing(0);
    inList('trim')?.click();
    expect(thing(0)).toBe(lamp);
  });

  it('follows the focus in the list, which a passing pointer leaves where it is', async () => {
    const { thing, inList } = await aNight();
    inList('watch')?.focus();
    expect(thing(2)?.getAttribute('stroke-width')).toBe('4');
    thing(3)?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList('watch'));
    expect(thing(3)?.getAttribute('stroke-width')).toBe('4');
    thing(3)?.dispatchEvent(new Event('pointerleave'));
    expect([2, 3].map((at) => thing(at)?.getAttribute('stroke-width'))).toEqual(['4', '1']);
  });

  it('stops sending where the next id is not offered', async () => {
    const { journal, stage } = await aNight(async () => (needs) => {
      const ids = ['sleep', 'trim'].map((word) => brand<ChoiceId>(`m02_loop.${word}`));
      needs.host.addEventListener('click', () => needs.choose(ids));
      needs.host.append('here');
      return { offer: () => undefined, point: () => undefined, close: () => undefined };
    });
    click(stage.querySelector('.stage-piece') ?? undefined);
    expect(journal().choices).toEqual(['m02_loop.sleep']);
  });

  it('is put away for plain lists, and comes back', async () => {
    const { piece, thing, settle, inList } = await aNight();
    piece.set(false);
    expect(thing(0)).toBeUndefined();
    inList('trim')?.click();
    await settle();
    expect(thing(0)).toBeUndefined();
    piece.set(true);
    await settle();
    expect(thing(0)).toBeDefined();
  });
});

describe('a set piece that is not wanted', () => {
  it('is not fetched, until it is', async () => {
    const stage = document.createElement('div');
    let fetched = 0;
    const { show, set } = createLateSetPiece({
      host: stage,
      load: async () => {
        fetched += 1;
        return night;
      },
      choose: () => undefined,
      sheet: document.createElement('div'),
      point: () => undefined,
      tell: () => undefined,
      lists: () => undefined,
      play: () => undefined,
      faults: { report: () => undefined, mended: () => undefined },
    });
    set(false);
    show({ told: storyteller.tell(NIGHT), manner: 'play', canGoBack: false, canGoForward: false });
    await vi.dynamicImportSettled();
    expect(fetched).toBe(0);
    set(true);
    await vi.dynamicImportSettled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fetched).toBe(1);
    expect(stage.querySelector('svg')).not.toBeNull();
  });
});

describe('a set piece that fails', () => {
  it('to load leaves the list, and that is reported', async () => {
    const { inList, journal, faults } = await aNight(() => Promise.reject(new Error('404')));
    inList('watch')?.click();
    expect(journal().choices).toEqual(['m02_loop.watch']);
    expect(faults[0]).toEqual({ kind: 'piece-missing', what: 'night', problem: '404' });
  });

  it('while it stands goes, and the story goes on', async () => {
    const { inList, journal, faults, stage } = await aNight(async () => ({ host }) => {
      host.append('here');
      const fail = (): never => {
        throw new Error('broken');
      };
      return { offer: fail, point: () => undefined, close: fail };
    });
    expect(stage.textContent).toBe('here');
    inList('watch')?.click();
    inList('watch')?.click();
    expect(journal().choices.length).toBe(2);
    expect(stage.textContent).toBe('');
    expect(faults.map(({ kind }) => kind)).toContain('piece-missing');
  });

  it('does not come too late: its passage is gone', async () => {
    let arrive: (open: OpenPiece) => void = () => undefined;
    const late = new Promise<OpenPiece>((resolve) => {
      arrive = resolve;
    });
    const { inList, stage, settle } = await aNight(() => late);
    inList('sleep')?.click();
    arrive(night);
    await settle();
    expect(stage.querySelector('svg')).toBeNull();
  });
});

describe('what a set piece is given', () => {
  const asked: string[] = [];
  const lists = {
    item: (role: string, list: string, item: string) => {
      asked.push(`${role} ${list} ${item}`);
      return { words: `The ${item}` };
    },
    joined: () => undefined,
  };

  it('is the story as told, at each choice point, what its lists say, and its sounds in turn', async () => {
    const told: number[] = [];
    const { inList, heard } = await aNight(
      async () => (needs) => {
        told.push(needs.told.passages.length);
        expect(needs.listed('pocket', 'lamp')).toEqual({ words: 'The lamp' });
        const hear = (): void => needs.play('chime');
        needs.host.append('here');
        return {
          offer: (_, now) => (hear(), void told.push(now.passages.length)),
          point: () => undefined,
          close: () => undefined,
        };
      },
      lists,
    );
    inList('watch')?.click();
    inList('trim')?.click();
    expect(told).toEqual([1, 2, 3]);
    expect(asked[0]).toBe('keeper pocket lamp');
    expect(heard).toEqual([
      { sound: 'chime', take: 0 },
      { sound: 'chime', take: 1 },
    ]);
  });
});

/** A piece that does only what the test says. */
const odd =
  (act: (needs: PieceNeeds) => Partial<Piece>): (() => Promise<OpenPiece>) =>
  async () =>
  (needs) => {
    needs.host.append('here');
    return {
      offer: () => undefined,
      point: () => undefined,
      close: () => undefined,
      ...act(needs),
    };
  };
const TRIM = brand<ChoiceId>('m02_loop.trim');
const SLEEP = brand<ChoiceId>('m02_loop.sleep');

describe('what a set piece says of the choices', () => {
  it('is which of them is ready in the hand, beside the focus, until the piece goes', async () => {
    const { marked, inList, piece } = await aNight(odd(({ mark }) => (mark(TRIM), {})));
    inList('watch')?.focus();
    expect(marked()).toEqual([TRIM]);
    piece.set(false);
    expect(marked()).toEqual([]);
  });

  it('is heard with the choice, is no part of its name, and goes with the piece', async () => {
    const { heardWith, inList, piece } = await aNight(
      odd(({ describe: say }) => (say(new Map([[TRIM, 'burns two hours more']])), {})),
    );
    expect(heardWith(TRIM)).toBe('burns two hours more');
    expect(heardWith(SLEEP)).toBe('');
    expect(inList('trim')?.textContent).not.toContain('two hours');
    piece.set(false);
    expect(heardWith(TRIM)).toBe('');
  });

  it('may be that one of them goes against what the hand has begun: the list says why, and takes the others', async () => {
    const { inList, journal, sheet } = await aNight(
      odd(() => ({ refuses: (id) => (id === SLEEP ? 'The lamp is in your hand.' : undefined) })),
    );
    inList('sleep')?.click();
    expect(journal().choices).toEqual([]);
    expect(sheet.textContent).toContain('The lamp is in your hand.');
    inList('trim')?.click();
    expect(journal().choices).toEqual([TRIM]);
  });
});

describe('a set piece whose last choice is taken', () => {
  const stays = odd(({ choose, host }) => {
    host.addEventListener('click', () => choose([TRIM]));
    return { over: () => 30 };
  });

  it('stays as long as it wants to be seen, and nothing on it can be handled', async () => {
    const { inList, stage, settle, marked } = await aNight(stays);
    inList('sleep')?.click();
    expect(stage.textContent).toBe('here');
    expect(stage.querySelector<HTMLElement>('.stage-piece')?.inert).toBe(true);
    expect(marked()).toEqual([]);
    await settle();
    await settle();
    expect(stage.textContent).toBe('');
  });

  it('goes at once when the reader goes on or back, and is there again at its place', async () => {
    const { inList, stage, back, settle } = await aNight(stays);
    inList('sleep')?.click();
    back();
    await settle();
    expect(stage.querySelector<HTMLElement>('.stage-piece')?.inert).toBe(false);
    expect(stage.textContent).toBe('here');
  });
});

describe('what would be offered after a choice', () => {
  it('is known to the piece before it is taken, and nothing is chosen by that', async () => {
    const seen: (readonly string[])[] = [];
    const { journal } = await aNight(
      odd(({ ahead }) => {
        for (const id of [TRIM, SLEEP, brand<ChoiceId>('nowhere')])
          seen.push(ahead(id).map((each) => each.id));
        return {};
      }),
    );
    expect(seen[0]).toContain(SLEEP);
    expect(seen.slice(1)).toEqual([[], []]);
    expect(journal().choices).toEqual([]);
  });
});

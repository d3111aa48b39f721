// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../../../story/pieces/desk.ts';
import { atPiece, click, isSound, listed, prepare } from './at-a-piece.ts';

const AT = { role: 'guard', entry: 'guard-4', piece: 'desk' };
const THEN = {
  exact: ['back_bonnet', 'back_sake', 'back_silent'],
  close: ['clerk_deny', 'clerk_many', 'clerk_silent'],
  order: ['wire_all', 'wire_one', 'wire_gap'],
} as const;
const GLOVES = ['glove_show', 'glove_lie'];
const ANSWERS = Object.entries(THEN).flatMap(([where, then]) =>
  then.flatMap((next) => GLOVES.map((glove) => [where, next, glove] as const)),
);
const BLACK = '#14110f';
beforeAll(() => prepare(AT.role), 120_000);

const aDesk = () => atPiece(AT, open);
type Desk = Awaited<ReturnType<typeof aDesk>>;

function say(desk: Desk, word: string): void {
  click(desk.thing(word));
  click(desk.thing('say'));
}

/** The texts of one kind on the pad, each as it reads when its lines are joined. */
const read = ({ stage }: Desk, kind: string) =>
  [...stage.querySelectorAll(`[data-${kind}]`)].map((block) =>
    [...block.querySelectorAll('text')].map((line) => line.textContent).join(' '),
  );

const all = ({ stage }: Desk): string =>
  [...stage.querySelectorAll('text')].map((line) => line.textContent).join(' ');

const onPage = (item: string): string => listed(AT.role, 'page', item);

/** The question is one that the passage has, in capitals. */
function expectAsked(desk: Desk): void {
  const [asked = ''] = read(desk, 'asked');
  const told = desk.passage().lines.map(({ text }) => text.toUpperCase());
  expect(asked).not.toBe('');
  expect(told.join(' ')).toContain(asked);
}

describe('the desk that writes', () => {
  it.each(ANSWERS)('hears %s, %s and %s: the ids of the list, the story of the list', async (...said) => {
    const [hand, list] = [await aDesk(), await aDesk()];
    for (const [turn, word] of said.entries()) {
      click(hand.thing(word));
      expect(hand.taken()).toHaveLength(turn);
      click(hand.thing('say'));
      list.inList(`g10.${word}`)?.click();
    }
    expect(hand.taken()).toEqual(said.map((word) => `g10.${word}`));
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect(hand.stage.querySelector<HTMLElement>('.stage-piece')?.inert).toBe(true);
    expect(hand.faults).toEqual([]);
  });

  it('has nothing written and nothing left out before the first answer', async () => {
    const desk = await aDesk();
    expect(read(desk, 'written')).toEqual([]);
    expect(read(desk, 'left-out')).toEqual([]);
    expectAsked(desk);
  });

  it.each([
    ['exact', 'pad_lobby', []],
    ['close', 'pad_car', ['as he says."']],
    ['order', 'pad_distance', ['"Where I was ordered: out of his sight."']],
  ] as const)('writes after %s what the story has on its page, and leaves the rest open', async (word, item, open) => {
    const desk = await aDesk();
    say(desk, word);
    expect(read(desk, 'written')).toEqual([onPage(item)]);
    expect(read(desk, 'left-out')).toEqual(open);
  });

  it.each([
    ['close', 'pad_clerk'],
    ['exact', 'pad_cross'],
  ] as const)('writes the same after %s, whatever is said then', async (where, item) => {
    for (const next of THEN[where]) {
      const desk = await aDesk();
      say(desk, where);
      say(desk, next);
      expect(read(desk, 'written').at(-1)).toBe(onPage(item));
      expect(read(desk, 'unwritten')).toEqual([]);
    }
  });

  it('shows an answer that nobody wrote down as an empty line', async () => {
    const desk = await aDesk();
    say(desk, 'order');
    say(desk, 'wire_gap');
    expect(read(desk, 'written')).toEqual([onPage('pad_distance')]);
    expect(read(desk, 'unwritten')).toEqual(['']);
    expect(read(desk, 'left-out').join(' ')).toContain('Have you still got any?');
  });

  it('shows what stands on the pad from answers in the list, whoever gave them', async () => {
    const desk = await aDesk();
    desk.inList('g10.close')?.click();
    expect(read(desk, 'written')).toEqual([onPage('pad_car')]);
    expectAsked(desk);
  });

  it('lets an answer be taken back, and says the one that is there then', async () => {
    const desk = await aDesk();
    click(desk.thing('say'));
    click(desk.thing('order'));
    expect(read(desk, 'tongue')).toEqual(['"Where I was ordered: out of his sight."']);
    click(desk.thing('order'));
    expect(read(desk, 'tongue')).toEqual([]);
    click(desk.thing('say'));
    expect(desk.taken()).toEqual([]);
    click(desk.thing('order'));
    click(desk.thing('exact'));
    expect(read(desk, 'tongue')).toEqual(['"In the lobby, at the foot of the stairs."']);
    click(desk.thing('say'));
    expect(desk.taken()).toEqual(['g10.exact']);
  });

  it('is numbered and worded as the list is', async () => {
    const desk = await aDesk();
    const rows = [...desk.stage.querySelectorAll('[data-word]:not([data-word="say"])')].map((row) => [
      row.getAttribute('data-word'),
      [...row.querySelectorAll('text')].map((line) => line.textContent).join(' '),
    ]);
    const listed = desk.passage().choices.map(({ id, text }, at) => [id.slice(4), `${at + 1} ${text}`]);
    expect(rows).toEqual(listed);
  });

  it('moves with the list, and the list with a press; a pointer that passes moves nothing', async () => {
    const { thing, inList, stage, taken, marked } = await aDesk();
    const framed = () =>
      [...stage.querySelectorAll<SVGElement>(`[data-word] > rect:first-child[stroke="${BLACK}"][stroke-width="3"]`)].map(
        (frame) => frame.parentElement?.dataset['word'],
      );
    inList('g10.order')?.focus();
    expect(framed()).toEqual(['order']);
    thing('close')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList('g10.order'));
    expect(framed()).toEqual(['order']);
    click(thing('close'));
    expect(document.activeElement).toBe(inList('g10.close'));
    expect(marked()).toEqual(['g10.close']);
    click(thing('close'));
    expect(marked()).toEqual([]);
    expect(taken()).toEqual([]);
  });

  it('names who asks, and whom when that is not you', async () => {
    const by = async (first?: string) => {
      const { inList, stage } = await aDesk();
      if (first !== undefined) inList(`g10.${first}`)?.click();
      return stage.textContent;
    };
    expect(await by()).toContain('Ladygin:');
    expect(await by('exact')).toContain('Ladygin, to Okunin:');
    expect(await by('order')).toContain('Vetoshkin, on the telephone:');
  });

  it('keeps what was done without a word apart from what was said, and leaves nothing out of it', async () => {
    const desk = await aDesk();
    say(desk, 'exact');
    say(desk, 'back_silent');
    expect(all(desk)).toContain('(Let him answer for himself.)');
    expect(read(desk, 'left-out').join(' ')).not.toContain('answer for himself');
  });

  it('says what dashes are from the first ones on', async () => {
    const desk = await aDesk();
    expect(all(desk)).not.toContain('in dashes');
    say(desk, 'order');
    expect(all(desk)).toContain('in dashes: not written');
  });

  it('shows the last answer on the pad before it goes; where nothing is to move, until the next choice', async () => {
    document.documentElement.dataset['motion'] = 'reduced';
    const desk = await aDesk();
    for (const word of ['close', 'clerk_deny', 'glove_lie']) say(desk, word);
    delete document.documentElement.dataset['motion'];
    expect(all(desk)).toContain('"Mine, and it has shrunk."');
    expect(read(desk, 'unwritten')).toEqual(['']);
    await desk.settle();
    expect(desk.stage.querySelector('svg')).not.toBeNull();
    desk.inList('g10.line_bare')?.click();
    expect(desk.stage.querySelector('svg')).toBeNull();
  });

  it('has after Back the pad of then, and nothing on the tongue', async () => {
    const desk = await aDesk();
    say(desk, 'close');
    click(desk.thing('clerk_deny'));
    desk.back();
    expect([read(desk, 'written'), read(desk, 'tongue'), desk.marked()]).toEqual([[], [], []]);
    say(desk, 'order');
    expect(desk.taken()).toEqual(['g10.order']);
  });

  it('says with each answer of the list to whom it is said', async () => {
    const { heardWith, inList } = await aDesk();
    expect(heardWith('g10.exact')).toContain('said to Ladygin: it comes onto the pad');
    inList('g10.exact')?.click();
    expect(heardWith('g10.back_silent')).toBe('not said');
  });

  it('is heard in the sheet: the passage, the line that came onto paper, the answers', async () => {
    const { sheet, inList, passage, stage } = await aDesk();
    inList('g10.close')?.click();
    const told = passage().lines.filter(({ text }) => text.trim() !== '');
    const answers = passage().choices.map(({ text }) => text);
    const order = [told.at(-1)?.text.trim(), 'On paper', onPage('pad_car'), "Ladygin's pad", ...answers];
    const places = order.map((text) => sheet.textContent.indexOf(text ?? 'nothing'));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(stage.querySelectorAll('a, button, [tabindex], [role]')).toHaveLength(0);
  });

  it('is written only when something was just said, and at once where nothing is to move', async () => {
    const moved: string[] = [];
    Element.prototype.animate = function animate() {
      moved.push(this.getAttribute('data-written') === null ? 'pen' : 'line');
      return {} as Animation;
    };
    const [one, other] = [await aDesk(), await aDesk()];
    click(one.thing('close'));
    expect(moved).toEqual([]);
    click(one.thing('say'));
    expect(moved).toEqual(['line', 'pen']);
    expect(one.heard.map(({ sound }) => sound)).toEqual(['pen_line']);
    expect(isSound('pen_line')).toBe(true);
    document.documentElement.dataset['motion'] = 'reduced';
    say(other, 'close');
    delete document.documentElement.dataset['motion'];
    Reflect.deleteProperty(Element.prototype, 'animate');
    expect(moved).toHaveLength(2);
    expect(read(other, 'written')).toEqual([onPage('pad_car')]);
  });

  it('says that the pad is ours', async () => {
    const { stage } = await aDesk();
    expect(stage.textContent).toContain('drawn by us');
  });
});

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
    expect(hand.stage.querySelector('svg')).toBeNull();
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

  it('moves with the list, and the list with it, and nothing is chosen by that', async () => {
    const { thing, inList, stage, taken } = await aDesk();
    inList('g10.order')?.focus();
    const marked = [...stage.querySelectorAll(`[data-word] > rect:first-child[stroke="${BLACK}"]`)];
    expect(marked.map((frame) => frame.parentElement?.dataset['word'])).toEqual(['order']);
    thing('close')?.dispatchEvent(new Event('pointerenter'));
    expect(document.activeElement).toBe(inList('g10.close'));
    expect(taken()).toEqual([]);
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

// @vitest-environment happy-dom
/** A board as a reader uses it: nothing of the authors' grading before the last step, and nothing lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Shell } from '../../../src/app/shell.ts';
import { keeperRun, openShell, settled, TO_THE_END, type OpenShell } from '../a-shell.ts';
import { boardPage } from './a-board-page.ts';

let open: OpenShell;
const page = boardPage(() => open);
const { all, text, press, pick, key, goTo, commit, type, place } = page;
const hash = () => window.location.hash;
const POLES = 'what-was-in-it';
const BY_ANSWER = 'who-left-it-open';

beforeEach(async () => {
  window.localStorage.clear();
  open = await openShell();
});
afterEach(() => open.close());

describe('the boards', () => {
  it('are listed by their titles, also when the address names one that is none', async () => {
    await open.go({ kind: 'board' });
    expect(text('.ruled a')).toBe('What was in the drawer? | Who left it open?');
    await goTo('never');
    expect(text('main')).toContain('No such board');
  });

  it('are led to from the chapter’s debrief and from the page of the question', async () => {
    open.close();
    const run = keeperRun('ended', TO_THE_END);
    open = await openShell({ runs: [run] });
    await open.shell.game.open(run);
    await open.shell.record.load();
    await open.go({ kind: 'debrief', run: 'ended' });
    expect(all('.question-door').map((each) => each.getAttribute('href'))).toContain(
      '#/board/what-was-in-it',
    );
    await open.go({ kind: 'debrief', run: 'ended', decision: 'who-left-it-open' });
    expect(all('.question-door').map((each) => each.getAttribute('href'))).toEqual([
      '#/board/who-left-it-open',
    ]);
  });
});

describe('before the sources', () => {
  it('an answer and how sure one is are wanted, and what is wanted still is said and has the focus', async () => {
    await goTo(POLES);
    await press(/^I commit/u);
    expect(text('.board-wanted')).toContain('Choose an answer first');
    expect(document.activeElement?.getAttribute('name')).toBe('board-answer');
    await pick('board-answer', 2);
    await press(/^I commit/u);
    expect(document.activeElement?.getAttribute('name')).toBe('board-sure');
    expect(hash()).toBe('#/board/what-was-in-it');
  });

  it('no address leads to a later step, and no card is in the page but to be printed', async () => {
    for (const step of ['weigh', 'place', 'beside']) {
      await goTo(POLES, step);
      expect(text('[aria-current=step]')).toBe('1 Commit');
      expect(all('.board-card, .beside-card')).toHaveLength(0);
    }
    expect(open.host.innerHTML).not.toContain('It was written by who made it.');
  });

  it('both partners press, and press again when they have changed what they say', async () => {
    await goTo(POLES);
    await press(/^In a pair$/u);
    await pick('board-answer', 1);
    await pick('board-sure', 1);
    await press(/First partner/u);
    await press(/after both/u);
    expect(text('.board-wanted')).toContain('Both of you press');
    await press(/Second partner/u);
    await pick('board-sure', 4);
    expect(all('.partner[aria-pressed=true]')).toHaveLength(0);
    await press(/First partner/u);
    await press(/Second partner/u);
    await press(/^We commit/u);
    expect(hash()).toBe('#/board/what-was-in-it/weigh');
  });

  it('a number is stepped by one and by ten; what was committed to stays, and can be added to', async () => {
    await goTo(POLES);
    await press(/One more/u);
    open.host
      .querySelector('#board-number')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true }));
    await settled();
    expect(open.host.querySelector<HTMLInputElement>('#board-number')?.value).toBe('11');
    await type('textarea', 'A second bill');
    await commit(POLES);
    await goTo(POLES, 'commit');
    expect(all('#board-answer[disabled]')).toHaveLength(1);
    expect(all('textarea[readonly]')).toHaveLength(1);
    expect(all('textarea')).toHaveLength(2);
  });
});

describe('weighing', () => {
  it('has the text first; the mark before the source is kept, and moved because of it', async () => {
    await commit(POLES);
    expect(text('.card-source')).toBe('');
    expect(text('.board-card')).toContain('Card 1 of 8');
    await key('5');
    await key('t');
    expect(text('.card-source')).toContain('made the thing');
    expect(document.activeElement?.className).toBe('card-source');
    expect(text('.card-moved')).toBe('');
    await key('4');
    expect(text('.card-moved')).toContain('Moved because of the source.');
    expect(text('.card-moved')).toContain('strongly for a sword');
    expect(text('.tray [aria-current]')).toContain('marked, source shown');
  });

  it('goes from card to card by comma and point, with the focus on the card', async () => {
    await commit(POLES);
    await key('.');
    await key('.');
    await key(',');
    expect(document.activeElement?.textContent).toContain('Card 2 of 8');
    await key('3');
    expect(text('[role=status]')).toContain('Card 2 of 8: marked “fits any of them”.');
  });

  it('has none of these keys when letter keys are off, nor while one types', async () => {
    await commit(POLES);
    open.shell.preferences.change({ keys: false });
    await settled();
    await key('5');
    await key('.');
    await key('t');
    expect(text('.board-card')).toContain('Card 1 of 8');
    expect(all('.board-card .turn')).toHaveLength(1);
    expect(all('.weigh input:checked')).toHaveLength(0);
    expect(all('.board-keys')).toHaveLength(0);
  });

  it('by answer: what it favours most, how strongly, and a strike through what it speaks against', async () => {
    await commit(BY_ANSWER);
    await key('2');
    expect(text('.tray [aria-current]')).toContain('not yet');
    await press(/^clearly$/u);
    await press(/Speaks against The damp/u);
    expect(text('.tray [aria-current]')).toContain('marked');
    expect(text('[role=status]')).toContain('“The visitor, clearly; against: The damp”');
    await press(/Speaks against The visitor/u);
    expect(all('.picks-marks input:checked')).toHaveLength(0);
    await key('4');
    expect(text('[role=status]')).toContain('fits any of them');
    expect(all('[id$=-strength]')).toHaveLength(0);
  });

  it('is a list as well, with every card and every mark in it', async () => {
    await commit(POLES);
    await press(/^List view$/u);
    expect(all('.board-list .board-card')).toHaveLength(8);
    await pick('mark-two', 4);
    await press(/^Card by card$/u);
    expect(text('.tray')).toContain('There were two, marked');
  });

  it('shows no grade, no tick and no score', async () => {
    await commit(POLES);
    await key('1');
    await key('t');
    await goTo(POLES, 'place');
    await place();
    const said = open.host.innerHTML;
    expect(said).not.toContain('It was written by who made it.');
    expect(said).not.toMatch(/✓|✔|correct|\bscore\b|documented|testimony/iu);
  });
});

describe('the hundred points', () => {
  it('are placed in fives, never more than are left, and the rest is shown', async () => {
    await commit(POLES);
    await goTo(POLES, 'place');
    expect(text('.points-rest')).toBe('100 left to place.');
    await type('.points-row input', '63');
    expect(text('.points-rest')).toBe('35 left to place.');
    await type('.points-row:last-child input', '80');
    expect(text('.points-rest')).toBe('All are placed.');
    expect(all('.points-row input').map((each) => (each as HTMLInputElement).value)).toEqual([
      '65',
      '0',
      '35',
    ]);
    await press(/Five more: Spoons/u);
    expect(text('.points-rest')).toBe('All are placed.');
  });

  it('are all wanted, and how sure one is now, before yours lies beside ours', async () => {
    await commit(POLES);
    await goTo(POLES, 'place');
    await press(/^Yours beside ours/u);
    expect(text('.board-wanted')).toBe('Place all hundred first.');
    await place();
    await press(/^Yours beside ours/u);
    expect(text('.board-wanted')).toBe('Say how sure you are now first.');
    await pick('board-sure-after', 1);
    await press(/^Yours beside ours/u);
    expect(hash()).toBe('#/board/what-was-in-it/beside');
    expect(text('h1')).toContain('Yours beside ours');
  });
});

async function toTheEnd(board: string): Promise<void> {
  await commit(board);
  await key('5');
  await key('t');
  await key('4');
  await goTo(board, 'place');
  await place();
  await pick('board-sure-after', 1);
  await press(/^Yours beside ours/u);
}

describe('yours beside ours', () => {
  it('has our reason and who reads it otherwise for each card, a distance, and confidence before and after', async () => {
    await toTheEnd(POLES);
    expect(all('.beside-card')).toHaveLength(8);
    const first = text('.beside-card:first-child');
    expect(first).toContain('You: for a sword. We: strongly for spoons.');
    expect(first).toContain('Before the source you had “strongly for a sword”.');
    expect(first).toContain('It was written by who made it. You read this the other way.');
    expect(first).toContain('A drawer can hold other things.');
    expect(first).toContain('Rests on 1 fact of the record');
    expect(text('.beside-card:last-child')).toContain('You: not marked.');
    expect(all('.beside-card:first-child .distance')).toHaveLength(1);
    expect(text('.beside-answers')).toContain('Sure before 3, now 2.');
    expect(text('.beside-legend')).toContain('no outside specialist has signed it yet');
    expect(text('main')).not.toMatch(/\bright\b|\bwrong\b|correct|score[^d]/iu);
  });

  it('keeps the marks as they were made before it was seen', async () => {
    await toTheEnd(POLES);
    await goTo(POLES, 'weigh');
    expect(text('.board-note')).toContain('your marks stay as they were');
    await key('2');
    await goTo(POLES, 'beside');
    expect(text('.beside-card:first-child')).toContain('You: for a sword.');
  });

  it('by answer draws no distance, for answers have none between them', async () => {
    await toTheEnd(BY_ANSWER);
    expect(all('.distance')).toHaveLength(0);
    expect(all('.beside-card .ring').length).toBeGreaterThan(8);
  });

  it('takes one move, with its reason in twelve words', async () => {
    await toTheEnd(POLES);
    await type('.one-move select', 'two');
    await pick('one-move-mark', 2);
    await type(
      '.one-move input[type=text]',
      'one two three four five six seven eight nine ten eleven',
    );
    expect(text('#one-move-words')).toBe('11 of 12 words');
    await type('.one-move input[type=text]', 'a '.repeat(13));
    expect(text('#one-move-words')).toBe('13 words: say it in 12');
  });

  it('can be cleared, after a question', async () => {
    await toTheEnd(POLES);
    await press(/^Begin again$/u);
    expect(text('main')).toContain('What is on this board will be gone.');
    expect(document.activeElement?.textContent).toBe('Leave it');
    await press(/^Clear it$/u);
    expect(text('[aria-current=step]')).toBe('1 Commit');
    expect(all('input:checked').map((each) => each.getAttribute('name'))).toEqual(['board-way']);
  });
});

describe('what was made of a board', () => {
  it('is kept, and said to be only when the browser has taken it', async () => {
    await goTo(POLES);
    expect(text('.board-kept')).toBe('Nothing is sent, nothing is scored.');
    await pick('board-answer', 0);
    expect(text('.board-kept')).toContain('Kept in this browser.');
    open.close();
    open = await openShell();
    await goTo(POLES);
    expect(all('#board-answer input:checked')).toHaveLength(1);
    expect(text('.board-kept')).toContain('Kept in this browser.');
  });

  it('lasts as long as the page where nothing can be kept, and that is said', async () => {
    open.close();
    const memory = new Map<string, string>();
    const boardNotes: Shell['boardNotes'] = {
      names: () => [],
      read: (name) => memory.get(name),
      write: (name, value) => memory.set(name, value) && false,
      remove: (name) => void memory.delete(name),
    };
    open = await openShell({ boardNotes });
    await commit(POLES);
    expect(text('.board-kept')).toContain('keeps nothing here');
    expect(text('[aria-current=step]')).toBe('2 Weigh');
  });

  it('on paper needs no mark here: the cards, then ours', async () => {
    await goTo(POLES);
    await press(/^On paper$/u);
    expect(text('main')).toContain('Print the cards. Each of you writes down');
    await press(/committed on paper/u);
    expect(all('.board-list .board-card')).toHaveLength(8);
    await goTo(POLES, 'place');
    await press(/^Yours beside ours/u);
    expect(text('.board-note')).toBe('Yours is on paper. This is ours.');
    expect(text('.beside-card:first-child')).not.toContain('You:');
  });
});

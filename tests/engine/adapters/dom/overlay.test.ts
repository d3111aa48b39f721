// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Lookups } from '../../../../src/engine/adapters/dom/lookups.ts';
import { createOverlay } from '../../../../src/engine/adapters/dom/overlay.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { Card } from '../../../../src/engine/core/stage/card.ts';
import { EMPTY_STAGE, type StageState } from '../../../../src/engine/core/stage/stage-state.ts';
import { NOTHING_KNOWN } from './a-sheet.ts';

const HOW = { cut: undefined, manner: 'jump' } as const;
const TICKET: Card = {
  id: brand('ticket'),
  kind: 'document',
  title: 'Ticket {1}',
  lines: ['Seat {2}', 'Not {3}'],
  facts: [],
  description: 'A ticket.',
};

function anOverlay(known: Partial<Lookups>) {
  const host = document.createElement('div');
  const overlay = createOverlay({ host, lookups: { ...NOTHING_KNOWN, ...known } });
  const words = (selector: string) => host.querySelector(selector)?.textContent ?? undefined;
  const show = (state: Partial<StageState>) => overlay.show({ ...EMPTY_STAGE, ...state }, HOW);
  return { host, overlay, words, show };
}

describe('what stands over the picture', () => {
  it('is hidden from screen readers: the sheet says the same', () => {
    expect(anOverlay({}).host.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });

  it('names the scene and its date', () => {
    const { show, words } = anOverlay({ scene: () => ({ title: 'The quay', when: 'June' }) });
    show({ scene: brand('f1_quay') });
    expect(words('.overlay-scene')).toBe('The quay');
    expect(words('.overlay-when')).toBe('June');
  });

  it('puts the title of a chapter over the scene that begins it', () => {
    const { show, words } = anOverlay({
      scene: () => ({ title: 'The quay', when: 'June' }),
      chapter: (id) => (id === 'f1_quay' ? 'Low water' : undefined),
    });
    show({ scene: brand('f1_quay') });
    expect(words('.overlay-chapter')).toBe('Low water');
    show({ scene: brand('f2_deck') });
    expect(words('.overlay-chapter')).toBeUndefined();
  });

  it('says one name once where chapter and scene share it, with or without an article', () => {
    for (const chapter of ['The quay', 'Quay', 'quay']) {
      const { show, words } = anOverlay({
        scene: () => ({ title: 'The quay', when: 'June' }),
        chapter: () => chapter,
      });
      show({ scene: brand('f1_quay') });
      expect(words('.overlay-title')).toBe('The quayJune');
      expect(words('.overlay-first')).toBe('The quay'); // the poster of the chapter, which stays
    }
  });

  it('takes two names for two, though one has a word of the other', () => {
    const { show, words } = anOverlay({
      scene: () => ({ title: 'The last train', when: 'June' }),
      chapter: () => 'Train',
    });
    show({ scene: brand('f1_quay') });
    expect(words('.overlay-chapter')).toBe('Train');
    expect(words('.overlay-scene')).toBe('The last train');
  });

  it('leaves the title out while the same words are set on the stage', () => {
    const { show, words } = anOverlay({
      scene: () => ({ title: '1,966', when: 'June' }),
      chapter: () => '1,966',
    });
    show({ scene: brand('f1_quay'), lettering: '1,966' });
    expect(words('.overlay-title')).toBe('June');
    show({ scene: brand('f1_quay'), lettering: '1,108' });
    expect(words('.overlay-title')).toBe('1,966June');
  });

  it('gives a poster as many letters as it has, so that it can be as large as they allow', () => {
    const { show, host } = anOverlay({
      scene: () => ({ title: 'The quay', when: 'June' }),
      chapter: () => 'Low water',
    });
    show({ scene: brand('f1_quay') });
    const poster = host.querySelector<HTMLElement>('.overlay-chapter');
    expect(poster?.style.getPropertyValue('--letters')).toBe('9');
  });

  it('says whose telling it is and how near the teller was, and takes the label away again', () => {
    const { show, words } = anOverlay({
      teller: () => ({
        id: brand('clerk'),
        name: 'A. Clerk',
        year: '1956',
        distance: 'was there',
        source: brand('diary'),
      }),
    });
    show({ look: { kind: 'told', teller: brand('clerk') } });
    expect(words('.overlay-label')).toBe('as told by A. Clerk, 1956was there');
    expect(words('.overlay-label small')).toBe('was there');
    show({ look: { kind: 'legend', teller: brand('clerk') } });
    expect(words('.overlay-label')).toBe(
      'Legend: no good evidence; as told by A. Clerk, 1956was there',
    );
    show({ look: { kind: 'legend' } });
    expect(words('.overlay-label')).toBe('Legend: no good evidence');
    show({ look: { kind: 'lived' } });
    expect(words('.overlay-label')).toBeUndefined();
  });

  it('lays the thing of a card on the stage, with its name filled and none of its lines', () => {
    const { show, words, host } = anOverlay({ card: () => ({ ...TICKET, thing: './ticket.svg' }) });
    show({ card: { id: brand('ticket'), fill: ['41', 'B'] } });
    expect(words('.card')).toBe('Ticket 41');
    const thing = host.querySelector('.card img');
    expect([thing?.getAttribute('src'), thing?.getAttribute('alt')]).toEqual(['./ticket.svg', '']);
  });

  it('lays a sheet of paper where no thing is drawn, and nothing but words for a silence', () => {
    const { show, host } = anOverlay({ card: () => TICKET });
    show({ card: { id: brand('ticket'), fill: ['41'] } });
    expect(host.querySelectorAll('.card-blank')).toHaveLength(1);
    const silent = anOverlay({ card: () => ({ ...TICKET, kind: 'silent' }) });
    silent.show({ look: { kind: 'silent', card: brand('ticket') } });
    expect(silent.host.querySelectorAll('.card-blank')).toHaveLength(0);
    expect(silent.words('.card')).toBe('Ticket {1}');
  });

  it('draws nothing over a silence whose picture shows what is left', () => {
    const silent = { ...TICKET, kind: 'silent', thing: './chair.svg' } as const;
    const { show, host } = anOverlay({ card: () => silent });
    show({ look: { kind: 'silent', card: brand('ticket') } });
    expect(host.querySelectorAll('.card img')).toHaveLength(1);
    show({ look: { kind: 'silent', card: brand('ticket'), left: brand('chair') } });
    expect(host.querySelectorAll('.card img')).toHaveLength(0);
  });

  it('sets a title card as type, without what is a sentence', () => {
    const lines = ['Ayes 258 · Noes 201', 'Nobody: 1', 'These do not move.', 'Who said "so?"'];
    const { show, host } = anOverlay({
      card: () => ({ ...TICKET, kind: 'title', title: 'The count', lines }),
    });
    show({ card: { id: brand('count'), fill: [] } });
    const set = [...host.querySelectorAll('.card > *')].map(({ textContent }) => textContent);
    expect(set).toEqual(['The count', 'Ayes 258 · Noes 201', 'Nobody: 1']);
  });

  it('lets a card wait that comes together with a title', () => {
    const { show, host } = anOverlay({
      card: () => TICKET,
      scene: (id) => ({ id, title: 'The quay', when: '1900' }),
    });
    const waits = () => host.querySelector('.overlay-cards')?.classList.contains('with-title');
    show({ scene: brand('f1'), card: { id: brand('ticket'), fill: ['41'] } });
    expect(waits()).toBe(true);
    show({ scene: brand('f1'), card: { id: brand('ticket'), fill: ['42'] } });
    expect(waits()).toBe(false);
  });

  it('keeps the very same card while it stays', () => {
    const { show, host } = anOverlay({ card: () => TICKET });
    show({ card: { id: brand('ticket'), fill: ['41'] } });
    const card = host.querySelector('.card');
    show({ card: { id: brand('ticket'), fill: ['41'] }, lit: brand('clerk') });
    expect(host.querySelector('.card')).toBe(card);
  });

  it('shows what could not be named before, once the catalog has come', () => {
    let arrived = false;
    const { show, overlay, words } = anOverlay({ card: () => (arrived ? TICKET : undefined) });
    show({ look: { kind: 'silent', card: brand('ticket') } });
    expect(words('.card')).toBeUndefined();
    arrived = true;
    overlay.refresh();
    expect(words('.card-name')).toBe('Ticket {1}');
  });
});

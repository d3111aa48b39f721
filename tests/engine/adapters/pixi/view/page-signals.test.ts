import { describe, expect, it } from 'vitest';
import { plainPlace } from '../../../../../src/engine/adapters/pixi/place/placeholder.ts';
import type { StageCatalog } from '../../../../../src/engine/core/stage/catalogs.ts';
import { createPageSignals } from '../../../../../src/engine/adapters/pixi/view/page-signals.ts';
import { brand, type CardId, type PlaceId } from '../../../../../src/engine/core/brand.ts';
import { EMPTY_STAGE, type StageState } from '../../../../../src/engine/core/stage/stage-state.ts';

const NOTHING = { places: [], people: [], cards: [], tellers: [], files: {} };
const room: StageState = { ...EMPTY_STAGE, place: brand<PlaceId>('room') };
const withCard: StageState = { ...room, card: { id: brand<CardId>('law'), fill: [] } };

function signalsOnHost(catalog: StageCatalog = NOTHING) {
  const host = { dataset: {} as Record<string, string>, clientWidth: 1030, clientHeight: 900 };
  // the signals ask a host for its size and its attributes, and for nothing else
  return { host, signals: createPageSignals(host as unknown as HTMLElement, catalog) };
}

describe('the signals of a picture to its page', () => {
  it('says that another picture is awaited until it stands', () => {
    const { host, signals } = signalsOnHost();
    signals.wants(room, 'nothing');
    expect(host.dataset['awaits']).toBe('first');
    signals.wants(room, 'another');
    expect(host.dataset['awaits']).toBe('next');
    signals.stands();
    expect(host.dataset).not.toHaveProperty('awaits');
    signals.wants(room, 'this');
    expect(host.dataset).not.toHaveProperty('awaits');
  });

  it('says where heads are while a card lies, even if there are none, and nothing without a card', () => {
    const { host, signals } = signalsOnHost();
    signals.wants(withCard, 'this');
    expect(host.dataset['heads']).toBe('');
    signals.wants(room, 'this');
    expect(host.dataset).not.toHaveProperty('heads');
  });

  it('says where something is read in the picture, as of a face that speaks', () => {
    const board = { ...plainPlace('room'), reads: [[400, 100, 400, 300] as const] };
    const { host, signals } = signalsOnHost({ ...NOTHING, places: [board] });
    signals.wants(withCard, 'this');
    const [left, top, right, bottom, lit] = (host.dataset['heads'] ?? '').split(' ');
    expect(lit).toBe('lit');
    expect(Number(right) - Number(left)).toBeGreaterThan(0.3);
    expect(Number(bottom) - Number(top)).toBeGreaterThan(0.3);
    expect(Number(left)).toBeLessThan(0.3);
  });

  it('says nothing of heads in a silent frame', () => {
    const { host, signals } = signalsOnHost();
    signals.wants({ ...withCard, look: { kind: 'silent', card: brand('nothing') } }, 'another');
    expect(host.dataset).not.toHaveProperty('heads');
  });
});

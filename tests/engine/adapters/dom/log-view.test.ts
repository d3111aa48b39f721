// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { logView } from '../../../../src/engine/adapters/dom/log-view.ts';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { Place } from '../../../../src/engine/core/stage/place.ts';
import { journalOf, tellFerry } from '../../core/journal/a-story.ts';
import { NOTHING_KNOWN } from './a-sheet.ts';

const QUAY: Place = {
  id: brand('quay'),
  description: 'A wet quay.',
  size: [1600, 900],
  layers: [],
  light: 'day',
  lights: {},
  spots: { left: [0, 0, 1], centre: [0, 0, 1], right: [0, 0, 1], far: [0, 0, 1], near: [0, 0, 1] },
  anchors: {},
};

const log = logView({
  told: tellFerry(journalOf('f1.two', 'f1.ask')),
  lookups: {
    ...NOTHING_KNOWN,
    scene: () => ({ title: 'The quay', when: 'June' }),
    place: () => QUAY,
    caption: (sound) => `[${sound}]`,
  },
});
const words = (selector: string) =>
  [...log.querySelectorAll(selector)].map((node) => node.textContent);

describe('the log', () => {
  it('is a log for those who hear it', () => {
    expect(log.getAttribute('role')).toBe('log');
    expect(log.getAttribute('aria-label')).not.toBe('');
  });

  it('has all text read so far and every choice taken', () => {
    expect(log.textContent).toContain('The ferry is late.');
    expect(log.textContent).toContain('"North," somebody says.');
    expect(words('.taken')).toEqual(['You chose: Pay for two', 'You chose: Ask the way']);
  });

  it('names scenes, captions every sound, and describes each picture on demand', () => {
    expect(words('h2')).toEqual(['The quay. June']);
    expect(words('.log-aside')).toContain('[steps]');
    expect(words('.log-aside')).toContain('[water]');
    expect(words('details p')).toContain('A wet quay.');
  });

  it('names a picture by its first sentence, and describes it once', () => {
    const lines = ['# place: quay', 'One.', '# place: shore', 'Two.', '# place: quay', 'Three.'];
    const twice = logView({
      told: createMemoryStoryteller({ start: { lines } }).tell(journalOf()),
      lookups: {
        ...NOTHING_KNOWN,
        place: (id) => ({ ...QUAY, id, description: `The ${id}. It is wet.` }),
      },
    });
    expect([...twice.children].map((node) => node.textContent)).toEqual([
      'Picture: The quay.The quay. It is wet.',
      'One.',
      'Picture: The shore.The shore. It is wet.',
      'Two.',
      'Picture as before: The quay.',
      'Three.',
    ]);
  });
});

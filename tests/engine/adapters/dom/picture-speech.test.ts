// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { createPictureSpeech } from '../../../../src/engine/adapters/dom/picture-speech.ts';
import { ENGLISH_SHEET } from '../../../../src/engine/adapters/dom/words.ts';
import { PICTURE } from '../../../../src/app/words/english/picture.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { StageCatalog } from '../../../../src/engine/core/stage/catalogs.ts';
import type { Passage } from '../../../../src/engine/core/story/passage.ts';
import { journalOf } from '../../core/journal/a-story.ts';

const SPOT = [0, 0, 1] as const;
const SPOTS = { left: SPOT, centre: SPOT, right: SPOT, far: SPOT, near: SPOT };
const place = (id: string, description: string, more = {}) => ({
  id: brand(id),
  description,
  spots: SPOTS,
  ...more,
});
const person = (id: string, name: string, seen?: string) => ({ id: brand(id), name, seen });
const CATALOG = {
  places: [
    place('quay', 'A quay. Two bollards stand in the rain.', {
      crowd: { rows: 1, from: SPOT, to: SPOT },
    }),
    place('shore', 'A shore. There is only sand.'),
  ],
  people: [
    person('wolf', 'Jan Wolf', 'a man in a railway coat'),
    person('wolf_wet', 'Jan Wolf', 'a wet man'),
    person('clerk', 'The clerk with the ribbon'),
    person('nobody', 'Anna Stein'),
  ],
  tellers: [
    {
      id: brand('ferry'),
      name: 'F. Erry',
      year: '1960',
      distance: 'was there',
      source: brand('s'),
    },
  ],
  cards: [
    { id: brand('gap'), kind: 'silent', title: 'Nobody kept the book', lines: [], facts: [] },
    {
      id: brand('pass'),
      kind: 'document',
      title: 'Pass {1}',
      lines: [],
      facts: [],
      description: 'A green slip with a hole.',
    },
  ],
  files: {},
} as unknown as StageCatalog; // as much of it as is described

const speech = () =>
  createPictureSpeech({
    catalog: CATALOG,
    lookups: {
      card: (id) => CATALOG.cards.find((card) => card.id === id),
      teller: (id) => CATALOG.tellers.find((teller) => teller.id === id),
    },
    words: PICTURE,
    sheet: ENGLISH_SHEET,
  });

const passage = (...lines: readonly string[]): Passage => {
  const [made] = createMemoryStoryteller({ start: { lines } }).tell(journalOf()).passages;
  if (made === undefined) throw new Error('a passage');
  return made;
};

/** What is heard before each line of the last passage, with the line. */
function heard(passages: readonly Passage[], showPictures = true): readonly string[] {
  const said = speech();
  return (passages.at(-1)?.lines ?? []).flatMap(({ text }, at) => {
    const host = document.createElement('div');
    host.append(said.before(passages, at, { showPictures }) ?? '');
    return [...[...host.children].map(({ textContent }) => textContent ?? ''), text].filter(
      Boolean,
    );
  });
}

describe('the picture in words', () => {
  it('says the place, who stands where, and what the crowd does', () => {
    const read = passage('# place: quay', '# enter: wolf left sit', '# crowd: rising', 'It rains.');
    expect(speech().now([read])).toBe(
      'Picture: A quay. Two bollards stand in the rain. A man in a railway coat sits on the left. The crowd is rising.',
    );
  });

  it('names people as far as the text has named them on this road, and nobody before', () => {
    const read = passage(
      '# place: quay',
      '# enter: wolf right',
      '# enter: nobody far',
      'It rains.',
    );
    const named = passage('"Wolf," he says.');
    expect(speech().now([read])).toContain('A man in a railway coat stands on the right.');
    expect(speech().now([read, named])).toContain('Wolf stands on the right.');
    expect(speech().now([read, named])).toContain('Somebody stands far off.');
    expect(speech().now([read, named])).not.toContain('Jan');
  });

  it('calls who has no name by what they are', () => {
    const read = passage('# place: quay', '# enter: clerk near', 'It rains.');
    expect(speech().now([read])).toContain('The clerk with the ribbon stands near us.');
  });

  it('says whose telling it is, and of a silence that there is nothing to see', () => {
    const told = passage('# place: shore', '# look: told ferry', 'It rained.');
    expect(speech().now([told])).toContain('As told by F. Erry, 1960; was there.');
    const silent = passage('# place: shore', '# look: silent gap', 'Nothing.');
    expect(speech().now([silent])).toBe('Picture: An empty frame. Nobody kept the book.');
  });

  it('says the one thing that is left to be seen where nobody wrote', () => {
    const silent = passage('# place: shore', '# look: silent gap quay', 'Nothing.');
    expect(speech().now([silent])).toBe(
      'Picture: A frame, and in it one thing. A quay. Nobody kept the book.',
    );
  });

  it('says which card lies over it, and how it looks', () => {
    const read = passage('# place: shore', '# card: pass 7', 'It rains.');
    expect(speech().now([read])).toContain(
      'A card lies over it: Pass 7. A green slip with a hole.',
    );
  });

  it('says that there is none where no place is named', () => {
    expect(speech().now([passage('It rains.')])).toBe('Picture: There is none here.');
  });
});

describe('each picture in words, where it changes', () => {
  const lines = ['# place: quay', 'One.', 'Two.', '# enter: wolf left', 'Three.', 'Wolf nods.'];

  it('is heard before the line that brings it, and only what is new', () => {
    expect(heard([passage(...lines, '# pose: wolf bow', 'Four.')]).slice(1)).toEqual([
      'Picture: A quay. Two bollards stand in the rain.',
      'One.',
      'Two.',
      'Picture: A man in a railway coat stands on the left.',
      'Three.',
      'Wolf nods.',
      'Picture: Wolf bows on the left.',
      'Four.',
    ]);
  });

  it('says who has left, but not of one who has only changed clothes', () => {
    const first = passage(...lines);
    const changed = passage(
      '# leave: wolf',
      '# enter: wolf_wet right',
      'Five.',
      '# leave: wolf_wet',
      'Six.',
    );
    expect(heard([first, changed])).toEqual([
      'Picture: Wolf stands on the right.',
      'Five.',
      'Picture: Wolf has left the picture.',
      'Six.',
    ]);
  });

  it('describes a place whole the first time, and by its first sentence when it comes back', () => {
    const first = passage('# place: quay', 'One.', '# place: shore', 'Two.');
    expect(heard([first, passage('# place: quay', 'Three.')])).toEqual([
      'Picture: A quay.',
      'Three.',
    ]);
  });

  it('is not heard by those who have not asked for it', () => {
    expect(heard([passage('One.'), passage(...lines)], false)).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Wolf nods.',
    ]);
  });
});

describe('what a look means', () => {
  const { lived, told, silent } = PICTURE.looks;

  it('is said once in a run, where it is met first', () => {
    const first = passage('One.', '# look: told ferry', 'Two.', '# look: lived', 'Three.');
    expect(heard([first], false)).toEqual([lived, 'One.', told, 'Two.', 'Three.']);
    const next = passage('# look: told ferry', 'Four.', '# look: silent gap', 'Five.');
    expect(heard([first, next], false)).toEqual(['Four.', silent, 'Five.']);
  });

  it('is said anew on another road that did not come to it', () => {
    const met = passage('One.', '# look: told ferry', 'Two.');
    const next = passage('# look: told ferry', 'Four.');
    expect(heard([met, next], false)).toEqual(['Four.']);
    expect(heard([passage('One.'), next], false)).toEqual([told, 'Four.']);
  });

  it('is not said in a story without tellers, which has one look', () => {
    const plain = createPictureSpeech({
      catalog: { ...CATALOG, tellers: [] },
      words: PICTURE,
      sheet: ENGLISH_SHEET,
      lookups: { card: () => undefined, teller: () => undefined },
    });
    expect(plain.before([passage('One.')], 0, { showPictures: false })).toBeUndefined();
  });
});

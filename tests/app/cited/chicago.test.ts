import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/app/cited/chicago.ts';
import { byName } from '../../../src/app/cited/by-name.ts';
import { CITED } from '../../../src/app/words/english/cited.ts';
import { decode } from '../../../src/engine/core/decode.ts';
import { decodeSource, type Source } from '../../../src/engine/core/record/source.ts';

/** What leans is printed between asterisks. */
function printed(fields: object, form: 'note' | 'entry'): string {
  const runs = cite(source(fields), form, CITED);
  return runs.map(({ text, leans }) => (leans ? `*${text}*` : text)).join('');
}

function source(fields: object): Source {
  const made = decode(
    decodeSource,
    { id: 'work', kind: 'scholarship', author: 'none named', issued: 'undated', ...fields },
    'work',
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const name = (family: string, given: string) => ({ family, given });

/** The Manual's own examples, with the day before the month. */
const EXAMPLES: readonly (readonly [what: string, fields: object, note: string, entry: string])[] =
  [
    [
      'a book',
      {
        type: 'book',
        author: [name('Smith', 'Zadie')],
        title: 'Swing Time',
        'publisher-place': 'New York',
        publisher: 'Penguin Press',
        issued: { 'date-parts': [[2016]] },
      },
      'Zadie Smith, *Swing Time* (New York: Penguin Press, 2016).',
      'Smith, Zadie. *Swing Time*. New York: Penguin Press, 2016.',
    ],
    [
      'a book of two authors',
      {
        type: 'book',
        author: [name('Grazer', 'Brian'), name('Fishman', 'Charles')],
        title: 'A Curious Mind: The Secret to a Bigger Life',
        'publisher-place': 'New York',
        publisher: 'Simon & Schuster',
        issued: { 'date-parts': [[2015]] },
        page: '12',
      },
      'Brian Grazer and Charles Fishman, *A Curious Mind: The Secret to a Bigger Life* (New York: Simon & Schuster, 2015), 12.',
      'Grazer, Brian, and Charles Fishman. *A Curious Mind: The Secret to a Bigger Life*. New York: Simon & Schuster, 2015.',
    ],
    [
      'a translated book',
      {
        type: 'book',
        author: [name('Lahiri', 'Jhumpa')],
        title: 'In Other Words',
        translator: [name('Goldstein', 'Ann')],
        'publisher-place': 'New York',
        publisher: 'Alfred A. Knopf',
        issued: { 'date-parts': [[2016]] },
      },
      'Jhumpa Lahiri, *In Other Words*, trans. Ann Goldstein (New York: Alfred A. Knopf, 2016).',
      'Lahiri, Jhumpa. *In Other Words*. Translated by Ann Goldstein. New York: Alfred A. Knopf, 2016.',
    ],
    [
      'a chapter of an edited book',
      {
        type: 'chapter',
        author: [name('Thoreau', 'Henry David')],
        title: 'Walking',
        'container-title': 'The Making of the American Essay',
        editor: [name('D’Agata', 'John')],
        page: '167–95',
        'publisher-place': 'Minneapolis',
        publisher: 'Graywolf Press',
        issued: { 'date-parts': [[2016]] },
      },
      'Henry David Thoreau, “Walking,” in *The Making of the American Essay*, ed. John D’Agata (Minneapolis: Graywolf Press, 2016), 167–95.',
      'Thoreau, Henry David. “Walking.” In *The Making of the American Essay*, edited by John D’Agata, 167–95. Minneapolis: Graywolf Press, 2016.',
    ],
    [
      'an article of a journal',
      {
        type: 'article-journal',
        author: [name('Satterfield', 'Susan')],
        title: 'Livy and the Pax Deum',
        'container-title': 'Classical Philology',
        volume: '111',
        issue: '2',
        page: '165–76',
        issued: { 'date-parts': [[2016, 4]] },
      },
      'Susan Satterfield, “Livy and the Pax Deum,” *Classical Philology* 111, no. 2 (April 2016): 165–76.',
      'Satterfield, Susan. “Livy and the Pax Deum.” *Classical Philology* 111, no. 2 (April 2016): 165–76.',
    ],
    [
      'an article of a magazine',
      {
        type: 'article-magazine',
        author: [name('Mead', 'Rebecca')],
        title: 'The Prophet of Dystopia',
        'container-title': 'New Yorker',
        issued: { 'date-parts': [[2017, 4, 17]] },
      },
      'Rebecca Mead, “The Prophet of Dystopia,” *New Yorker*, 17 April 2017.',
      'Mead, Rebecca. “The Prophet of Dystopia.” *New Yorker*, 17 April 2017.',
    ],
    [
      'an unsigned report of a newspaper',
      {
        type: 'article-newspaper',
        title: 'Unwanted Exile',
        'container-title': 'Evening Star',
        issued: { 'date-parts': [[1936, 9, 30]] },
      },
      '“Unwanted Exile,” *Evening Star*, 30 September 1936.',
      '“Unwanted Exile.” *Evening Star*, 30 September 1936.',
    ],
    [
      'a thesis',
      {
        type: 'thesis',
        author: [name('Rutz', 'Cynthia Lillian')],
        title: 'King Lear and Its Folktale Analogues',
        genre: 'PhD diss.',
        publisher: 'University of Chicago',
        issued: { 'date-parts': [[2013]] },
      },
      'Cynthia Lillian Rutz, “King Lear and Its Folktale Analogues” (PhD diss., University of Chicago, 2013).',
      'Rutz, Cynthia Lillian. “King Lear and Its Folktale Analogues.” PhD diss., University of Chicago, 2013.',
    ],
    [
      'a film',
      {
        type: 'motion_picture',
        title: 'Congress of Soviets',
        publisher: 'Newsreel Studio',
        'publisher-place': 'Moscow',
        issued: { 'date-parts': [[1935]] },
      },
      '*Congress of Soviets* (Moscow: Newsreel Studio, 1935).',
      '*Congress of Soviets*. Moscow: Newsreel Studio, 1935.',
    ],
    [
      'a page of the web without a date',
      { type: 'webpage', title: 'Privacy Policy', 'container-title': 'Privacy & Terms' },
      '“Privacy Policy,” Privacy & Terms, n.d.',
      '“Privacy Policy.” Privacy & Terms, n.d.',
    ],
    [
      'an entry of an encyclopaedia',
      {
        type: 'entry-encyclopedia',
        title: 'salvation',
        'container-title': 'Encyclopaedia Britannica',
        edition: '15th ed.',
        issued: { 'date-parts': [[1980]] },
      },
      '*Encyclopaedia Britannica*, 15th ed., 1980, s.v. “salvation.”',
      '*Encyclopaedia Britannica*, 15th ed., 1980, s.v. “salvation.”',
    ],
    [
      'a paper of an archive, printed in a collection',
      {
        type: 'document',
        author: [name('Gubin', 'A. A.')],
        genre: 'letter to L. Mironov',
        issued: { 'date-parts': [[1935, 1, 7]] },
        'container-title': 'The Echo',
        editor: [name('Tomilina', 'N.')],
        archive: 'State Archive, Moscow',
        'publisher-place': 'Moscow',
        publisher: 'MFD',
      },
      'A. A. Gubin, letter to L. Mironov, 7 January 1935, in *The Echo*, ed. N. Tomilina (Moscow: MFD), State Archive, Moscow.',
      'Gubin, A. A. Letter to L. Mironov. 7 January 1935, in *The Echo*, edited by N. Tomilina (Moscow: MFD), State Archive, Moscow.',
    ],
  ];

describe.each(EXAMPLES)('%s', (_, fields, note, entry) => {
  it('is printed as a note', () => expect(printed(fields, 'note')).toBe(note));
  it('is printed as an entry of a list', () => expect(printed(fields, 'entry')).toBe(entry));
});

describe('a title', () => {
  const book = { type: 'book', issued: { 'date-parts': [[1999]] } };

  it('in another language has its English one in brackets', () => {
    const fields = {
      ...book,
      title: "Neizvestnyi Kirov'",
      'translated-title': 'The unknown Kirov',
    };
    expect(printed(fields, 'note')).toBe('*Neizvestnyi Kirov’* [The unknown Kirov] (1999).');
  });

  it('that asks keeps its mark: a note adds a comma, a list no point', () => {
    const fields = {
      type: 'article-journal',
      title: 'Does It Matter?',
      'container-title': 'Journal',
      issued: { 'date-parts': [[2002]] },
    };
    expect(printed(fields, 'note')).toBe('“Does It Matter?,” *Journal* (2002).');
    expect(printed(fields, 'entry')).toBe('“Does It Matter?” *Journal* (2002).');
  });

  it('with words in quotation marks has them single inside its own', () => {
    const fields = { type: 'webpage', title: 'The "former people" and a s"ezd' };
    expect(printed(fields, 'note')).toBe('“The ‘former people’ and a sʺezd,” n.d.');
  });
});

it('gives two days of one month with one month, and leaves the name of a website small', () => {
  const days = {
    type: 'article-newspaper',
    genre: 'reports',
    'container-title': 'Paper',
    issued: {
      'date-parts': [
        [1934, 12, 4],
        [1934, 12, 5],
      ],
    },
  };
  expect(printed(days, 'entry')).toBe('Reports. *Paper*, 4–5 December 1934.');
  const site = { type: 'webpage', genre: 'life of a man', 'container-title': 'lives.info' };
  expect(printed(site, 'entry')).toBe('Life of a man. lives.info, n.d.');
});

it('names the first of more than three in a note, and all of them in a list', () => {
  const four = ['A', 'B', 'C', 'D'].map((letter) => name(letter, 'X.'));
  const fields = { type: 'book', author: four, title: 'Many', issued: { 'date-parts': [[2005]] } };
  expect(printed(fields, 'note')).toBe('X. A et al., *Many* (2005).');
  expect(printed(fields, 'entry')).toBe('A, X., X. B, X. C, and X. D. *Many*. 2005.');
});

it('sorts works by the name that they begin with, then by year', () => {
  const works = [
    { type: 'book', author: [name('Zhukov', 'Yu.')], title: 'A' },
    { type: 'book', title: 'Middle' },
    { type: 'book', author: [name('Egge', 'Å.')], title: 'B', issued: { literal: 'c. 2014' } },
    {
      type: 'book',
      author: [name('Egge', 'Å.')],
      title: 'C',
      issued: { 'date-parts': [[2011]] },
    },
  ];
  const sorted = works.map(source).toSorted(byName);
  expect(sorted.map(({ title }) => title)).toEqual(['C', 'B', 'Middle', 'A']);
});

/**
 * A work as the Chicago Manual of Style (17th edition, notes and bibliography) prints it: as a note, or as an entry of
 * a list. Pure, and knows no screen. The day stands before the month, as the Manual allows and the record writes.
 */
import type { Source } from '../../engine/index.ts';
import type { CitedWords } from '../words/english/cited.ts';
import { italic, quoted, runsOf, type Run } from './runs.ts';
import {
  date,
  houseOf,
  imprint,
  isSaid,
  people,
  volume,
  what,
  who,
  year,
  type CiteForm,
} from './work-parts.ts';

export function cite(source: Source, form: CiteForm, words: CitedWords): readonly Run[] {
  const parts = [who(source, form, words), ...LAYOUTS[source.type](source, form, words)];
  const said = parts.filter((part) => part !== '').map((part, at) => begin(part, at, form));
  const glue = form === 'note' ? ', ' : '. ';
  return runsOf(`${said.join(glue)}.`.replaceAll(/, \(/gu, ' ('));
}

type Layout = (source: Source, form: CiteForm, words: CitedWords) => readonly string[];

const LAYOUTS: Readonly<Record<Source['type'], Layout>> = {
  book: wholeWork,
  motion_picture: wholeWork,
  chapter: partOfBook,
  'article-journal': inJournal,
  'article-magazine': inPaper,
  'article-newspaper': inPaper,
  webpage: inPaper,
  'entry-encyclopedia': inEncyclopedia,
  thesis: (source, form, words) => [
    what(source, quoted),
    closed(form, [source.genre, source.publisher, year(source, words)].filter(isSaid).join(', ')),
    source.locator ?? '',
  ],
  document: paper,
};

function wholeWork(source: Source, form: CiteForm, words: CitedWords): readonly string[] {
  const { genre, edition, page, locator } = source;
  const published = closed(form, imprint(source, words));
  const parts = [what(source, italic), genre, people(source, form, words)];
  const at = form === 'note' ? [page, locator] : []; // a list names the work, a note the place in it
  return [...parts, edition, volume(source, words), published, ...at].filter(isSaid);
}

function partOfBook(source: Source, form: CiteForm, words: CitedWords): readonly string[] {
  const { 'container-title': container } = source;
  const inside = container === undefined ? '' : `${words.in} ${italic(container)}`;
  const by = [people(source, form, words), volume(source, words)].filter(isSaid).join(', ');
  const title = [what(source, quoted), source.genre].filter(isSaid);
  const at = [source.page, source.locator].filter(isSaid).join(', ');
  const published = imprint(source, words);
  if (form === 'note') return [...title, inside, by, closed(form, published), at];
  return [...title, [inside, by, at].filter(isSaid).join(', '), published];
}

function inJournal(source: Source, _form: CiteForm, words: CitedWords): readonly string[] {
  const { volume: number, issue, page } = source;
  const issueOf = issue === undefined ? '' : `${words.no} ${issue}`;
  const volumeOf = [number, issueOf].filter(isSaid).join(', ');
  const comma = number === undefined && issue !== undefined ? ', ' : ' ';
  const place = italic(source['container-title'] ?? '');
  const dated = `${place}${volumeOf === '' ? '' : comma}${volumeOf} (${date(source, words)})`;
  const at = page ?? source.locator;
  return [what(source, quoted), source.genre ?? '', at === undefined ? dated : `${dated}: ${at}`];
}

function inPaper(source: Source, _form: CiteForm, words: CitedWords): readonly string[] {
  const { 'container-title': container, publisher, issue, page, locator } = source;
  const place = container === undefined ? '' : containerOf(source, container);
  const number = issue === undefined ? '' : `${words.no} ${issue}`;
  const found = [place, publisher, number, date(source, words), page, locator].filter(isSaid);
  return [what(source, quoted), source.genre ?? '', found.join(', ')];
}

/** The name of a website stands upright, that of a paper leans. */
function containerOf({ type }: Source, container: string): string {
  return type === 'webpage' ? container : italic(container);
}

function inEncyclopedia(source: Source, _form: CiteForm, words: CitedWords): readonly string[] {
  const { 'container-title': container = '', title, edition, locator } = source;
  const entry = title === undefined ? (source.genre ?? '') : `${words.entry} ${quoted(title)}`;
  const found = [italic(container), edition, date(source, words), entry, locator];
  return [found.filter(isSaid).join(', ')];
}

function paper(source: Source, form: CiteForm, words: CitedWords): readonly string[] {
  const { 'container-title': container, archive, page, locator, genre } = source;
  const inside = container === undefined ? '' : `${words.in} ${italic(container)}`;
  const by = container === undefined ? '' : people(source, form, words);
  const house = container === undefined ? '' : houseOf(source);
  const within = house === '' ? inside : `${[inside, by].filter(isSaid).join(', ')} (${house})`;
  const printed = [within, house === '' ? by : '', volume(source, words), locator, page];
  const found = [date(source, words), ...printed, archive].filter(isSaid);
  return [what(source, quoted), genre ?? '', found.join(', ')];
}

/** In a note the imprint stands in brackets. */
function closed(form: CiteForm, text: string): string {
  return form === 'note' && text !== '' ? `(${text})` : text;
}

/** What begins a note or a sentence of an entry has a great letter; the name of a website is left as it is. */
function begin(part: string, at: number, form: CiteForm): string {
  if (/^[a-z\d][\w-]*\.[a-z]{2,}\b/u.test(part)) return part;
  return at === 0 || form === 'entry' ? part.charAt(0).toUpperCase() + part.slice(1) : part;
}

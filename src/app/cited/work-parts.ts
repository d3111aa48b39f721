/** The parts of a printed work, each alone: who made it, what it is called, where and when it was printed. */
import type { Source } from '../../engine/index.ts';
import type { CitedWords } from '../words/english/cited.ts';
import { printedDate, yearOf } from './date.ts';
import { namesInList, namesInNote } from './names.ts';

/** A note, or an entry of a list of works. */
export type CiteForm = 'note' | 'entry';

export function who({ author }: Source, form: CiteForm, words: CitedWords): string {
  if (author === undefined || author === 'none named') return '';
  return (form === 'note' ? namesInNote : namesInList)(author, words);
}

export function what(source: Source, style: (title: string) => string): string {
  const { title, 'translated-title': translated } = source;
  if (title === undefined) return '';
  return translated === undefined ? style(title) : `${style(title)} [${translated}]`;
}

export function people(
  { editor, translator, type }: Source,
  form: CiteForm,
  words: CitedWords,
): string {
  const isInside = type !== 'book' && type !== 'motion_picture';
  const said = (of: Source['editor'], short: string, long: string): string =>
    of === undefined ? '' : `${form === 'note' ? short : long} ${namesInNote(of, words)}`;
  const parts = [
    said(editor, words.edNote, isInside ? lower(words.editedBy) : words.editedBy),
    said(translator, words.transNote, isInside ? lower(words.translatedBy) : words.translatedBy),
  ];
  return parts.filter(isSaid).join(isInside || form === 'note' ? ', ' : '. ');
}

export function imprint(source: Source, words: CitedWords): string {
  const { 'original-date': original } = source;
  const first = original === undefined ? '' : yearOf(original, words);
  const published = [houseOf(source), year(source, words)].filter(isSaid).join(', ');
  return first === '' ? published : `${first}; ${published}`;
}

export function houseOf({ publisher, 'publisher-place': place }: Source): string {
  return [place, publisher].filter(isSaid).join(': ');
}

export function volume({ volume: number, type }: Source, words: CitedWords): string {
  return number === undefined || type === 'article-journal' ? '' : `${words.volume} ${number}`;
}

export function year({ issued }: Source, words: CitedWords): string {
  return issued === undefined ? '' : yearOf(issued, words);
}

export function date({ issued, type }: Source, words: CitedWords): string {
  if (issued !== 'undated') return issued === undefined ? '' : printedDate(issued, words);
  return type === 'entry-encyclopedia' ? '' : words.undated;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

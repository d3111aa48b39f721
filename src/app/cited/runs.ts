/** Stretches of a printed work, upright or leaning; quotation marks and what stands beside them as American print has it. */

export type Run = { readonly text: string; readonly leans: boolean };

/** Of the private use area: no work's name has them. */
const ON = '\uE000';
const OFF = '\uE001';

export function italic(text: string): string {
  return text === '' ? '' : `${ON}${curled(text)}${OFF}`;
}

/** A title in quotation marks; a quotation inside it gets single ones. */
export function quoted(text: string): string {
  const inside = curled(text).replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inside}”`;
}

/** Commas and points stand within quotation marks; no point follows a mark that ends a title. */
export function runsOf(text: string): readonly Run[] {
  const pointed = text
    .replaceAll(/(’?”)([,.])/gu, '$2$1')
    .replaceAll(/([?!.])\.(?=[’”])/gu, '$1')
    .replaceAll(new RegExp(`([?!.])(${OFF}?)\\.`, 'gu'), '$1$2');
  return pointed
    .split(ON)
    .flatMap((piece, at) => {
      const [leaning = '', upright] = at === 0 ? ['', piece] : piece.split(OFF);
      return [
        { text: leaning, leans: true },
        { text: upright ?? '', leans: false },
      ];
    })
    .filter((run) => run.text !== '');
}

/** Straight marks of a title made into pairs; an apostrophe, and the soft sign of a transliteration, stay one mark. */
function curled(text: string): string {
  return text
    .replaceAll(/"(?=[\p{L}\p{N}])(?<!\p{L}")/gu, '“')
    .replaceAll(/(?<=\p{L})"(?=\p{L})/gu, 'ʺ')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

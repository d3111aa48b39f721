/** No page is cited that the dossiers do not have: `record/dossier-pages.txt`. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import { readDossierPages } from '../dossier.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { recordTexts } from '../record-texts.ts';

export const pageNumbers: Rule = {
  name: 'page numbers',
  check: ({ story }) => {
    const known = new Set(readDossierPages(story).map(plainPages));
    return lookAtEach(cited(story), ({ pages, file, line }): readonly BuildFault[] =>
      pages
        .filter((page) => !known.has(plainPages(page)))
        .map((page) => ({
          file,
          line,
          thing: `page ${page} is in no dossier`,
          remedy:
            'Leave the page out; one that somebody has read goes into record/dossier-pages.txt.',
        })),
    );
  },
};

type Cited = { readonly pages: readonly string[]; readonly file: string; readonly line: number };

function cited(story: Content['story']): readonly Cited[] {
  const works = story.record.sources.flatMap(({ value, file, line, lineOf }) => [
    { pages: pagesOf(value.page ?? ''), file, line: lineOf('.page') || line },
    { pages: inProse(value.note ?? ''), file, line: lineOf('.note') || line },
    { pages: inProse(value.locator ?? ''), file, line: lineOf('.locator') || line },
  ]);
  const texts = recordTexts(story).map(({ text, where, path }) => ({
    pages: inProse(text),
    file: where.file,
    line: where.lineOf(path),
  }));
  return [...works, ...texts];
}

/** After `p.` or `pp.`, also several: `pp. 401 and 414–15`. */
function inProse(text: string): readonly string[] {
  const said = text.matchAll(/\bpp?\.\s*(?<pages>\d[\d–-]*(?:(?:,| and)\s+\d[\d–-]*)*)/gu);
  return [...said].flatMap((match) => pagesOf(match.groups?.['pages'] ?? ''));
}

function pagesOf(text: string): readonly string[] {
  return text.match(/\d+(?:[–-]\d+)?/gu) ?? [];
}

/** `171-7` and `171–177` are the same pages. */
function plainPages(pages: string): string {
  const [from = '', to] = pages.split(/[–-]/u);
  if (to === undefined) return from;
  return `${from}–${from.slice(0, Math.max(0, from.length - to.length))}${to}`;
}

/** The order of a list of works: by the name that each begins with, then by year. */
import type { Source } from '../../engine/index.ts';
import { familyOf } from './names.ts';

export function byName(a: Source, b: Source): number {
  return headOf(a).localeCompare(headOf(b), 'en') || yearNumber(a) - yearNumber(b);
}

function headOf({ author, title, genre, 'container-title': container, type }: Source): string {
  const [first] = author === undefined || author === 'none named' ? [] : author;
  if (first !== undefined) return familyOf(first);
  return (type === 'entry-encyclopedia' ? container : undefined) ?? title ?? genre ?? '';
}

function yearNumber({ issued }: Source): number {
  if (issued === undefined || issued === 'undated') return 0;
  if ('literal' in issued) return Number(/\d{4}/u.exec(issued.literal)?.[0] ?? 0);
  return issued['date-parts'][0]?.[0] ?? 0;
}

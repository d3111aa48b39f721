/** A fault of one text of the record, at its own line. */
import type { BuildFault } from '../ink-story/build-fault.ts';
import type { RecordText } from './record-texts.ts';

export function textFault(
  { where, path }: Pick<RecordText, 'where' | 'path'>,
  thing: string,
  remedy: string,
): BuildFault {
  return { file: where.file, line: where.lineOf(path), thing, remedy };
}

/** What stands in quotation marks, without them. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/[“"«](?<words>[^”"»]*)[”"»]/gu)].map(
    (match) => match.groups?.['words'] ?? '',
  );
}

/** Names are spelled as `record/spelling.txt` has them, wherever a reader meets them. Ids and titles of works keep theirs. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import { readSpelling, type Spelling } from '../dossier.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { recordTexts } from '../record-texts.ts';

export const spelling: Rule = {
  name: 'spelling of names',
  check: (content) => {
    const names = readSpelling(content.story);
    return lookAtEach(texts(content), ({ text, file, line }): readonly BuildFault[] =>
      names
        .filter((name) => stands(name, text))
        .map(({ old, now }) => ({
          file,
          line,
          thing: `the old spelling \`${old}\``,
          remedy: `Write ${now}: record/spelling.txt.`,
        })),
    );
  },
};

type Placed = { readonly text: string; readonly file: string; readonly line: number };

function texts({ story, sources }: Content): readonly Placed[] {
  const record = recordTexts(story).map(({ text, where, path }) => ({
    text,
    file: where.file,
    line: where.lineOf(path),
  }));
  const notes = story.record.sources.map(({ value: { note = '' }, file, lineOf }) => ({
    text: note,
    file,
    line: lineOf('.note'),
  }));
  const ink = sources.flatMap(({ file, lines }) =>
    lines.map(({ text, line }) => ({ text, file, line })),
  );
  return [...record, ...notes, ...ink];
}

function stands({ old, isOfTheTime }: Spelling, text: string): boolean {
  const ours = isOfTheTime ? text.replaceAll(/[“"«][^”"»]*[”"»]/gu, ' ') : text;
  const escaped = old.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}'’-])${escaped}(?!\p{Ll})`, 'u').test(ours);
}

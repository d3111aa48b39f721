/** The authors' guide to cues, written from the cue table and its words, so that it is never out of date. */
import { CUE_TABLE, type CueRow } from '../engine/core/story/cue-table.ts';
import { CUE_WORDS } from './cue-words.ts';

const HEAD = `# Cues

<!-- Made from the cue table by \`npm run cues\`; do not edit. -->

A cue is an ink tag: \`# place: hall\`. One line may carry several; they take effect in the order in which they stand.
Tags on a line without text belong to the line that follows, and are never lost. Names are matched without regard
to case; what follows the colon is kept as written. Write \`\\/\\/\` for \`//\` inside a tag.

`;

export function cueGuide(): string {
  return HEAD + table(CUE_TABLE);
}

function table(rows: readonly CueRow[]): string {
  const lines = rows.map(({ name, argument }) => {
    const [effect = '', scope = ''] = CUE_WORDS[name] ?? [];
    return `| \`${name}${argument === '' ? '' : ':'}\` | ${cell(argument)} | ${cell(effect)} | ${cell(scope)} |`;
  });
  return ['| cue | argument | effect | scope |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

/** A told story as plain text: what was read, what was shown and heard, what was chosen. */
import type { Cue } from '../../../src/engine/core/story/cue.ts';
import { cuesOf } from '../../../src/engine/core/story/cue.ts';
import type { Line, Passage, Told } from '../../../src/engine/core/story/passage.ts';

/** With `scene`: only the passages of that scene, each with the choice that leads on. */
export function transcript({ passages, ended }: Told, scene?: string): string {
  const blocks: string[] = [];
  let here: string | undefined;
  for (const passage of passages) {
    const lines = passage.lines.filter((line) => {
      here = cuesOf(line.cues, 'scene').at(-1)?.scene ?? here;
      return scene === undefined || here === scene;
    });
    const chosen = scene === undefined || here === scene ? choiceLines(passage) : [];
    if (lines.length > 0) blocks.push([...lines.flatMap(lineText), ...chosen].join('\n'));
  }
  return `${blocks.join('\n\n')}\n${ended && scene === undefined ? '\n(the end)\n' : ''}`;
}

function lineText({ text, cues }: Line): readonly string[] {
  const shown = cues.map(cueText).join(' ');
  return [[text, shown].filter((part) => part !== '').join('  ')];
}

function cueText({ kind, ...rest }: Cue): string {
  const words = Object.entries(rest).map(([name, value]) =>
    value === true ? name : typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none'),
  );
  return `#${kind} ${words.join(' ')}`.trim();
}

function choiceLines({ choices, chosen, decision }: Passage): readonly string[] {
  if (choices.length === 0) return [];
  return [
    ...(decision === undefined ? [] : [`(decision ${decision})`]),
    ...choices.map(({ id, text, open, why }) => {
      const mark = id === chosen ? '>' : open ? '-' : 'x';
      return `${mark} ${text}  [${id}]${why === undefined ? '' : ` ${why}`}`;
    }),
  ];
}

/** Traps of ink's grammar that compile and then tell something else than was meant. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { writtenChoice } from '../../ink-source/choice-line.ts';
import type { SourceLine } from '../../ink-source/ink-source.ts';
import type { Rule } from '../rule.ts';
import { lookAtEach } from '../rule.ts';

type Trap = { readonly thing: string; readonly remedy: string };

/** `… of doors. -> next` joins the next line to this one: one line, and its tags on the wrong words. */
export const divertOnItsOwnLine = trap('divert on its own line', ({ ink, raw, text }) => {
  const reads = ink.kind === 'prose' || ink.kind === 'gather';
  const inline = /\{[^{}]*->[^{}]*\}/u.test(raw);
  if (!reads || inline || !/\p{L}[^{}]*[^-\s][^{}]*->/u.test(text) || text.startsWith('->'))
    return undefined;
  return {
    thing: 'text and a divert on one line: the next line is joined to it',
    remedy: 'Put the divert on a line of its own.',
  };
});

/** `* [Wait] # id: x` puts the tag on the line after the choice, not on the choice. */
export const tagsInsideBrackets = trap('tags inside brackets', (line) => {
  const choice = writtenChoice(line);
  if (
    choice === undefined ||
    choice.tagsAfter.every((tag) => !/^(?:id|why|unclickable)\b/iu.test(tag))
  ) {
    return undefined;
  }
  return {
    thing: `\`# ${choice.tagsAfter.join(' # ')}\` after the brackets is not on the choice`,
    remedy: 'Move it inside the brackets: `* [Wait # id: scene.word]`.',
  };
});

/** `# LINK: https://a.b` arrives as `LINK: https:`. */
export const noCommentInTag = trap('no comment in a tag', ({ raw }) => {
  const hash = raw.search(/(?<!\\)#/u);
  const address = hash < 0 ? -1 : raw.slice(hash).search(/(?<!\\):\/\//u);
  if (address < 0) return undefined;
  return {
    thing: '`//` in a tag begins a comment: the rest of the tag is lost',
    remedy: String.raw`Write \`\/\/\`.`,
  };
});

/** `VAR f = 2.0` is 2 in the page and 2.0 in the compiler: they divide differently. */
export const wholeNumbers = trap('whole numbers', ({ raw }) => {
  if (!/^\s*(?:VAR|CONST)\s+\w+\s*=\s*-?\d+\.\d/u.test(raw)) return undefined;
  return {
    thing: 'a variable with a decimal point',
    remedy: 'Use whole numbers, 0 to 100 where you want a share.',
  };
});

function trap(name: string, caught: (line: SourceLine) => Trap | undefined): Rule {
  return {
    name,
    check: ({ sources }) => {
      const lines = sources.flatMap(({ file, lines: all }) => all.map((line) => ({ file, line })));
      return lookAtEach(lines, ({ file, line }): readonly BuildFault[] => {
        const found = caught(line);
        return found === undefined ? [] : [{ file, line: line.line, ...found }];
      });
    },
  };
}

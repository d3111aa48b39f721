/** Traps of ink's grammar that our own story is held to: they compile, and then tell something else than was meant. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import {
  COMMENT_IN_TAG,
  DECIMAL_POINT,
  DIVERT_AFTER_TEXT,
  TAG_AFTER_BRACKETS,
  type Trap,
} from '../../lint/traps.ts';
import type { Rule } from '../rule.ts';
import { lookAtEach } from '../rule.ts';

export const divertOnItsOwnLine = rule('divert on its own line', DIVERT_AFTER_TEXT);
export const tagsInsideBrackets = rule('tags inside brackets', TAG_AFTER_BRACKETS);
export const noCommentInTag = rule('no comment in a tag', COMMENT_IN_TAG);
export const wholeNumbers = rule('whole numbers', DECIMAL_POINT);

function rule(name: string, { code, caught }: Trap): Rule {
  return {
    name,
    check: ({ sources }) => {
      const lines = sources.flatMap(({ file, lines: all }) => all.map((line) => ({ file, line })));
      return lookAtEach(lines, ({ file, line }): readonly BuildFault[] => {
        const found = caught(line);
        return found === undefined ? [] : [{ code, file, line: line.line, ...found }];
      });
    },
  };
}

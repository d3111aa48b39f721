/** Traps of ink's grammar: lines that compile, and then tell something else than was meant. */
import { writtenChoice } from '../ink-source/choice-line.ts';
import type { SourceLine } from '../ink-source/ink-source.ts';
import { withoutComments } from '../ink-source/without-comments.ts';

export type Caught = { readonly thing: string; readonly remedy: string };
export type Trap = {
  readonly code: string;
  readonly caught: (line: SourceLine) => Caught | undefined;
};

/** `… of doors. -> next` joins the next line to this one: one line, and its tags on the wrong words. */
export const DIVERT_AFTER_TEXT: Trap = {
  code: 'INK101',
  caught({ ink, raw, text }) {
    const reads = ink.kind === 'prose' || ink.kind === 'gather';
    const inline = /\{[^{}]*->[^{}]*\}/u.test(raw);
    const ends = /->\s*(?:END|DONE)\s*$/u.test(text);
    if (!reads || inline || ends || text.startsWith('->')) return undefined;
    if (!/\p{L}[^{}]*[^-\s][^{}]*->/u.test(text)) return undefined;
    return {
      thing: 'text and a divert on one line: the next line is joined to it',
      remedy: 'Put the divert on a line of its own.',
    };
  },
};

/** `* [Wait] # id: x` puts the tag on the line after the choice, not on the choice. */
export const TAG_AFTER_BRACKETS: Trap = {
  code: 'INK102',
  caught(line) {
    const choice = writtenChoice(line);
    const meant = /^(?:id|why|unclickable|disabled|inactive|hidden)\b/iu;
    if (choice === undefined || choice.tagsAfter.every((tag) => !meant.test(tag))) return undefined;
    return {
      thing: `\`# ${choice.tagsAfter.join(' # ')}\` after the brackets is not on the choice`,
      remedy: 'Move it inside the brackets: `* [Wait # id: scene.word]`.',
    };
  },
};

/** `# LINK: https://a.b` arrives as `LINK: https:`. */
export const COMMENT_IN_TAG: Trap = {
  code: 'INK103',
  caught({ raw }) {
    const hash = raw.search(/(?<!\\)#/u);
    const address = hash < 0 ? -1 : raw.slice(hash).search(/(?<!\\):\/\//u);
    if (address < 0) return undefined;
    return {
      thing: '`//` in a tag begins a comment: the rest of the tag is lost',
      remedy: String.raw`Write \`\/\/\`.`,
    };
  },
};

/** `VAR f = 2.0` is 2 in some pages and 2.0 in the compiler: they divide differently. */
export const DECIMAL_POINT: Trap = {
  code: 'INK104',
  caught({ raw }) {
    if (!/^\s*(?:VAR|CONST)\s+\w+\s*=\s*-?\d+\.\d/u.test(raw)) return undefined;
    return {
      thing: 'a variable with a decimal point',
      remedy: 'Use whole numbers, 0 to 100 where you want a share.',
    };
  },
};

const OR: Trap = {
  code: 'INK105',
  caught({ raw }) {
    if (!/\{[^{}]*\|\|[^{}]*\}/u.test(plain(raw))) return undefined;
    return {
      thing: '`||` in braces divides alternatives, and is no “or”',
      remedy: 'Write `or`.',
    };
  },
};

const TIMES_AND_BY: Trap = {
  code: 'INK106',
  caught({ raw }) {
    const reckoned =
      plain(raw)
        .match(/^\s*~.*|\{[^{}]*\}/gu)
        ?.join(' ') ?? '';
    if (!/[\w)]\s*\*\s*[\w.]+\s*\/\s*[\w(]/u.test(reckoned)) return undefined;
    return {
      thing: '`a * b / c`: ink divides first, and whole numbers lose what is left over',
      remedy: 'Put brackets: `(a * b) / c`.',
    };
  },
};

const EMPHASIS_FIRST: Trap = {
  code: 'INK107',
  caught({ raw, ink }) {
    if (ink.kind !== 'choice' || !/^\s*\*[^\s*[][^*[\]]*\*(?:\W|$)/u.test(raw)) return undefined;
    return {
      thing: 'a line that begins with an emphasis in asterisks is a choice to ink',
      remedy: String.raw`Write \`\*so\*\`, \`_so_\` or \`<i>so</i>\`.`,
    };
  },
};

const HASH_IN_WORD: Trap = {
  code: 'INK108',
  caught({ raw, ink }) {
    if (ink.kind === 'logic') return undefined;
    const found = /(?<![\\&])(?:[\p{L}\p{N}]#|#\d)/u.exec(plain(raw))?.[0];
    if (found === undefined) return undefined;
    return {
      thing: `\`${found}\`: a tag begins at each \`#\`, and what follows is not told`,
      remedy: String.raw`Write \`\#\` for the sign itself, or a space before a tag.`,
    };
  },
};

const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/u;

const INVISIBLE_SIGN: Trap = {
  code: 'INK109',
  caught({ raw }) {
    const sign = INVISIBLE.exec(raw)?.[0] ?? /^\s*?\u00A0(?=\s*[*+=~-])/u.exec(raw)?.[0];
    if (sign === undefined) return undefined;
    const code = sign
      .codePointAt(sign.length - 1)
      ?.toString(16)
      .toUpperCase()
      .padStart(4, '0');
    return {
      thing: `an invisible sign, U+${code ?? ''}`,
      remedy: 'Delete it, or write the line anew: it came from another program.',
    };
  },
};

const TYPOGRAPHIC: Trap = {
  code: 'INK110',
  caught({ raw }) {
    const text = plain(raw);
    if (/[→⇒]|[–—]>/u.test(text)) {
      return {
        thing: 'an arrow as a word processor writes it, which leads nowhere',
        remedy: 'Write `->`.',
      };
    }
    if (!/^\s*(?:~|VAR\b|CONST\b)[^"]*[“”„‘’]/u.test(text)) return undefined;
    return {
      thing: 'quotation marks as a word processor writes them, in what ink reckons with',
      remedy: 'Write straight ones: `"so"`.',
    };
  },
};

const GLUE_ALONE: Trap = {
  code: 'INK111',
  caught({ text, tags }) {
    if (tags.length === 0 || !/^(?:<>\s*)+$/u.test(text)) return undefined;
    return {
      thing: 'glue on a line that has only tags: they go to the words before',
      remedy: 'Take the `<>` out, or put words on this line.',
    };
  },
};

export const TRAPS: readonly Trap[] = [
  DIVERT_AFTER_TEXT,
  TAG_AFTER_BRACKETS,
  COMMENT_IN_TAG,
  DECIMAL_POINT,
  OR,
  TIMES_AND_BY,
  EMPHASIS_FIRST,
  HASH_IN_WORD,
  INVISIBLE_SIGN,
  TYPOGRAPHIC,
  GLUE_ALONE,
];

function plain(raw: string): string {
  return withoutComments(raw);
}

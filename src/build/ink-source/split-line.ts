/** Splits one line of ink into its words and its tags, as ink's parser does. */

export type LinePart = {
  /** What is left when the tags are taken out. */
  readonly text: string;
  readonly tags: readonly string[];
};

/**
 * A tag runs from `#` to the next `#`, to the end of the line, or to what closes the braces that it stands in.
 * Interpolations inside a tag are kept as written.
 */
export function splitLine(line: string): LinePart {
  const tags: string[] = [];
  let text = '';
  let tag: string | undefined;
  let depth = 0;
  let tagDepth = 0;
  const close = (): void => {
    if (tag !== undefined) tags.push(tag.trim());
    tag = undefined;
  };
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') {
      const escaped = line.slice(at, at + 2);
      if (tag === undefined) text += escaped;
      else tag += line.charAt(at + 1);
      at += 1;
      continue;
    }
    if (char === '#') {
      close();
      tag = '';
      tagDepth = depth;
      continue;
    }
    const endsBraces = (char === '}' || char === '|') && depth === tagDepth && depth > 0;
    if (endsBraces || line.startsWith('->', at)) close();
    if (char === '{') depth += 1;
    if (char === '}') depth = Math.max(0, depth - 1);
    if (tag === undefined) text += char;
    else tag += char;
  }
  close();
  return { text: text.trim(), tags };
}

/** A choice is three: what is both on the button and in the text, what is only on the button, what is only in the text. */
export type ChoiceParts = {
  readonly before: LinePart;
  readonly inside: LinePart;
  readonly after: LinePart;
};

export function splitChoice(line: string): ChoiceParts {
  const open = line.indexOf('[');
  const close = line.lastIndexOf(']');
  if (open < 0 || close < open) {
    return { before: splitLine(line), inside: splitLine(''), after: splitLine('') };
  }
  return {
    before: splitLine(line.slice(0, open)),
    inside: splitLine(line.slice(open + 1, close)),
    after: splitLine(line.slice(close + 1)),
  };
}

/** All of a choice's words and tags, in order. */
export function wholeChoice(line: string): LinePart {
  const parts = Object.values(splitChoice(line));
  return {
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    tags: parts.flatMap(({ tags }) => tags),
  };
}

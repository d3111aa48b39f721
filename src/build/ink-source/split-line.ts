/** Splits one line of ink into its words and its tags, as ink's parser does. */

export type LinePart = {
  /** What is left when the tags are taken out. */
  readonly text: string;
  readonly tags: readonly string[];
};

/**
 * A tag runs from `#` to the next `#`, to the end of the line, or to what closes the brackets or braces
 * that it stands in. Interpolations inside a tag are kept as written.
 */
export function splitLine(line: string): LinePart {
  const tags: string[] = [];
  let text = '';
  let tag: string | undefined;
  let depth = 0;
  let tagDepth = 0;
  let inBrackets = false;
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
    const endsBrackets = char === ']' && inBrackets;
    if (endsBraces || endsBrackets || line.startsWith('->', at)) close();
    if (char === '[' && tag === undefined) inBrackets = true;
    if (endsBrackets) inBrackets = false;
    if (char === '{') depth += 1;
    if (char === '}') depth = Math.max(0, depth - 1);
    if (tag === undefined) text += char;
    else tag += char;
  }
  close();
  return { text: text.trim(), tags };
}

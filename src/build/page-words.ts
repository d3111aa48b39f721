/** Puts words into `index.html` where it names them as `{{name}}`: so that the page's first words are handed in like all others. */
import type { Plugin } from 'vite';

export function pageWords(words: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => withWords(html, words),
    },
  };
}

/** @throws when the page names words that there are not, or leaves some unsaid. */
export function withWords(html: string, words: Readonly<Record<string, string>>): string {
  const unsaid = new Set(Object.keys(words));
  const said = html.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const text = words[name];
    if (text === undefined)
      throw new Error(`index.html: no words \`${name}\`; known: ${Object.keys(words).join(', ')}`);
    unsaid.delete(name);
    return escaped(text);
  });
  if (unsaid.size > 0)
    throw new Error(
      `index.html: never says ${[...unsaid].join(', ')}. Put them in, or delete them.`,
    );
  return said;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

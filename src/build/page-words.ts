/** Puts words into `index.html` where it names them as `{{name}}`: the story's own, and the shell's first ones. */
import type { Plugin } from 'vite';
import type { Pack } from '../engine/core/story/pack.ts';

type PageWords = Readonly<Record<string, string>>;

/** @param words Asked for when the page is served or built: the story is read by then. */
export function pageWords(words: () => PageWords): Plugin {
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => withWords(html, words()),
    },
  };
}

/** What the page says of its story before any script; a story that cannot be read has no name yet. */
export function storyWords(pack: Pick<Pack, 'title' | 'description' | 'language'> | undefined) {
  const { title = 'Story', language = 'en', description } = pack ?? {};
  return { title, language, description: description ?? title };
}

/** @throws when the page names words that there are not, or leaves some unsaid. */
export function withWords(html: string, words: PageWords): string {
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
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../../src/app/words/english/page.ts';
import { storyWords, withWords } from '../../src/build/page-words.ts';

const INDEX = readFileSync('index.html', 'utf8');

describe('the words in the page as it is served', () => {
  it('are all said, and none is named that there is not', () => {
    const all = {
      ...PAGE,
      ...storyWords({ title: 'Tea', language: 'fr', description: 'Of a cup.' }),
    };
    const page = withWords(INDEX, all);
    for (const words of Object.values(all)) expect(page).toContain(words);
    expect(page).not.toContain('{{');
  });

  it('are missed with a remedy', () => {
    expect(() => withWords('{{hello}}', { other: 'x' })).toThrow(/no words `hello`; known: other/u);
    expect(() => withWords('', { other: 'x' })).toThrow(/never says other/u);
  });

  it('are the story’s own in title, description and language', () => {
    const page = withWords(INDEX, {
      ...PAGE,
      ...storyWords({ title: 'Tea "&" <cup>', language: 'fr' }),
    });
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<title>Tea &quot;&amp;&quot; &lt;cup></title>');
    expect(page).toContain('content="Tea &quot;&amp;&quot; &lt;cup>"');
  });

  it('are written so that the page reads them as words', () => {
    expect(withWords('<p>{{a}}</p>', { a: 'x < y & z' })).toBe('<p>x &lt; y &amp; z</p>');
  });
});

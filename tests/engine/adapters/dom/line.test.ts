// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inlineNodes, plainText } from '../../../../src/engine/adapters/dom/inline-markup.ts';
import { lineView } from '../../../../src/engine/adapters/dom/line-view.ts';
import type { Cue } from '../../../../src/engine/core/story/cue.ts';

function html(text: string): string {
  const host = document.createElement('p');
  host.append(inlineNodes(text));
  return host.innerHTML;
}

describe('inline markup', () => {
  it.each([
    ['plain', 'plain'],
    ['<i>so</i> it is', '<i>so</i> it is'],
    ['<b>a <em>b</em> c</b>', '<b>a <em>b</em> c</b>'],
    ['one<br/>two', 'one<br>two'],
    ['<B>loud</B>', '<b>loud</b>'],
    ['3 < 4 and 5 > 4', '3 &lt; 4 and 5 &gt; 4'],
  ])('keeps %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    ['a<img src=x onerror=alert(1)>', 'a'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<i onclick="alert(1)">x</i>', 'x'],
    ['a<svg/onload=alert(1)>', 'a'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['<i><b>never closed', 'never closed'],
    ['</i></b></i>stray', 'stray'],
  ])('makes %s harmless', (text, left) => {
    const host = document.createElement('p');
    host.append(inlineNodes(text));
    expect(host.textContent).toBe(left);
    for (const made of host.querySelectorAll('*')) {
      expect(['I', 'B', 'EM', 'STRONG', 'BR']).toContain(made.tagName);
      expect(made.attributes.length).toBe(0);
    }
  });

  it('gives the same words without markup', () => {
    expect(plainText('<i>so</i> it<br>is')).toBe('so it is');
  });
});

describe('a line', () => {
  const view = (cues: readonly Cue[], text = 'Read more') => lineView({ text, cues });

  it('is a paragraph, or nothing when it carries cues only', () => {
    expect(view([])?.tagName).toBe('P');
    expect(view([], '  ')).toBeUndefined();
  });

  it('gets its classes under a name of their own', () => {
    expect(view([{ kind: 'class', name: 'choices x' }])?.className).toBe('story-choices-x');
  });

  it('is a link to the web when it says so', () => {
    const link = view([
      { kind: 'link', url: 'https://example.org/', newTab: true },
    ])?.firstElementChild;
    expect(link?.getAttribute('href')).toBe('https://example.org/');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    'is no link to %s',
    (url) => {
      expect(view([{ kind: 'link', url, newTab: false }])?.querySelector('a')).toBeNull();
    },
  );
});

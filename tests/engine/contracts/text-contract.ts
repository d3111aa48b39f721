/** What every text port must do, in sentences. */
import { describe, expect, it } from 'vitest';
import { lastPassage } from '../../../src/engine/core/story/passage.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import type { Text, TextPage } from '../../../src/engine/ports.ts';
import { journalOf, tellFerry } from '../core/journal/a-story.ts';

export type TextOnTrial = {
  readonly text: Text;
  /** The lines of the newest passage, as they can be read. */
  readonly lines: () => readonly string[];
  readonly choices: () => readonly string[];
  /** Captions that stand, by sound id or by their words. */
  readonly captions: () => readonly string[];
};

export function pageOf(...choices: readonly string[]): TextPage {
  const told = tellFerry(journalOf(...choices));
  return { told, manner: 'play', canGoBack: choices.length > 0, canGoForward: false };
}

const written = ({ told }: TextPage): readonly string[] =>
  lastPassage(told)
    .lines.map((line) => line.text.trim())
    .filter((text) => text !== '');
const offered = ({ told }: TextPage): readonly string[] =>
  lastPassage(told).choices.map((choice) => choice.text);

export function textContract(name: string, make: () => TextOnTrial): void {
  describe(`text ${name}`, () => {
    it('shows all lines of the newest passage at once', () => {
      const { text, lines } = make();
      text.show(pageOf());
      expect(lines()).toEqual(written(pageOf()));
    });

    it('offers all choices in their order, open and closed', () => {
      const { text, choices } = make();
      text.show(pageOf());
      expect(choices()).toEqual(offered(pageOf()));
      expect(choices().length).toBe(3);
    });

    it('shows the next passage in place of the one before', () => {
      const { text, lines, choices } = make();
      text.show(pageOf());
      text.show(pageOf('f1.two'));
      expect(lines()).toEqual(written(pageOf('f1.two')));
      expect(choices()).toEqual(offered(pageOf('f1.two')));
    });

    it('offers nothing where the story has ended', () => {
      const { text, choices } = make();
      text.show(pageOf('f1.two', 'f1.land'));
      expect(choices()).toEqual([]);
    });

    it('tells what is heard', () => {
      const { text, captions } = make();
      text.show(pageOf());
      text.heard(brand('steps'));
      expect(captions()).toEqual(['steps']);
    });

    it('shows nothing more after it was closed', () => {
      const { text, captions } = make();
      text.show(pageOf());
      text.close();
      text.heard(brand('steps'));
      expect(captions()).toEqual([]);
    });
  });
}

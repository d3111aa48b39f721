/** A sheet without a page: keeps what it was asked to show. */
import type { SoundId } from '../../core/brand.ts';
import type { Text, TextPage } from '../../ports.ts';

export type MemoryText = Text & {
  pages(): readonly TextPage[];
  /** What can be read now. */
  page(): TextPage | undefined;
  captions(): readonly SoundId[];
  isClosed(): boolean;
};

export function createMemoryText(): MemoryText {
  const pages: TextPage[] = [];
  const captions: SoundId[] = [];
  let closed = false;
  return {
    show(page) {
      if (!closed) pages.push(page);
    },
    heard(sound) {
      if (!closed) captions.push(sound);
    },
    close() {
      closed = true;
    },
    pages: () => [...pages],
    page: () => pages.at(-1),
    captions: () => [...captions],
    isClosed: () => closed,
  };
}

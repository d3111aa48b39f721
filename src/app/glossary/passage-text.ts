/** All that can be read of a passage, as plain text. */
import { plainText, type Passage } from '../../engine/index.ts';

export function passageText({ lines, choices }: Passage): string {
  return [...lines, ...choices].map(({ text }) => plainText(text)).join('\n');
}

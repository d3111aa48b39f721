/** The words and sentences of a text, as every report counts them. */
import { wordsIn } from '../../engine/core/record/reading-time.ts';

export { wordsIn };

/** The sentences of a text, with their ends; what has no word is none. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]*)\s+/u).filter((each) => wordsIn(each).length > 0);
}

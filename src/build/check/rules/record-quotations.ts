/** What the record quotes is short. */
import { lookAtEach, type Rule } from '../rule.ts';
import { recordTexts } from '../record-texts.ts';
import { quotedIn, textFault } from '../text-fault.ts';
import { MOST_WORDS } from './quotations.ts';

export const recordQuotations: Rule = {
  name: 'quotations in the record',
  check: ({ story }) =>
    lookAtEach(recordTexts(story), (text) =>
      quotedIn(text.text)
        .map((quoted) => quoted.split(/\s+/u).filter((word) => word !== '').length)
        .filter((words) => words > MOST_WORDS)
        .map((words) =>
          textFault(text, `${words} quoted words`, `Quote at most ${MOST_WORDS}; tell the rest.`),
        ),
    ),
};

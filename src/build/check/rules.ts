/** All rules of the content check, in the order in which they are printed. */
import type { Rule } from './rule.ts';
import { boardsAreGraded } from './rules/boards-are-graded.ts';
import { boardsAreWhole } from './rules/boards-are-whole.ts';
import { cardsAreFilled } from './rules/cards-are-filled.ts';
import { claims } from './rules/claims.ts';
import { choiceIds } from './rules/choice-ids.ts';
import { crowds } from './rules/crowds.ts';
import { cuesFitThePlace } from './rules/cues-fit-the-place.ts';
import { cuesNameKnownThings } from './rules/cues-name-known-things.ts';
import { cuesParse } from './rules/cues-parse.ts';
import { deathsHaveAuthors } from './rules/deaths-have-authors.ts';
import { debriefs } from './rules/debriefs.ts';
import { descriptions } from './rules/descriptions.ts';
import { drawings } from './rules/drawings.ts';
import { factsAreInTheDossier } from './rules/facts-are-in-the-dossier.ts';
import { factsHaveSources } from './rules/facts-have-sources.ts';
import { fates } from './rules/fates.ts';
import { figuresAreDressed } from './rules/figures-are-dressed.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { inkWarnings } from './rules/ink-warnings.ts';
import { inventedNames } from './rules/invented-names.ts';
import {
  divertOnItsOwnLine,
  noCommentInTag,
  tagsInsideBrackets,
  wholeNumbers,
} from './rules/lint.ts';
import { judgements } from './rules/judgements.ts';
import { lists } from './rules/lists.ts';
import { mediaFiles } from './rules/media-files.ts';
import { pageNumbers } from './rules/page-numbers.ts';
import { places } from './rules/places.ts';
import { quotations } from './rules/quotations.ts';
import { recordQuotations } from './rules/record-quotations.ts';
import { recordNamesKnownThings } from './rules/record-names-known-things.ts';
import { renames } from './rules/renames.ts';
import { roads } from './rules/roads.ts';
import { scannerAgrees } from './rules/scanner-agrees.ts';
import { scenes } from './rules/scenes.ts';
import { shortPages } from './rules/short-pages.ts';
import { silentIsNotUnread } from './rules/silent-is-not-unread.ts';
import { sourcesAreNamed } from './rules/sources-are-named.ts';
import { spelling } from './rules/spelling.ts';
import { tablesAreWhole } from './rules/tables-are-whole.ts';
import { turns } from './rules/turns.ts';
import { typeStandsInTheText } from './rules/type-stands-in-the-text.ts';

export const RULES: readonly Rule[] = [
  inkWarnings,
  scannerAgrees,
  cuesParse,
  cuesNameKnownThings,
  cuesFitThePlace,
  cardsAreFilled,
  typeStandsInTheText,
  choiceIds,
  renames,
  lists,
  divertOnItsOwnLine,
  tagsInsideBrackets,
  noCommentInTag,
  wholeNumbers,
  scenes,
  roads,
  debriefs,
  shortPages,
  turns,
  factsAreInTheDossier,
  factsHaveSources,
  sourcesAreNamed,
  pageNumbers,
  judgements,
  deathsHaveAuthors,
  silentIsNotUnread,
  claims,
  fates,
  recordNamesKnownThings,
  idsAreUnique,
  tablesAreWhole,
  boardsAreWhole,
  boardsAreGraded,
  quotations,
  recordQuotations,
  spelling,
  inventedNames,
  places,
  descriptions,
  figuresAreDressed,
  crowds,
  drawings,
  mediaFiles,
];

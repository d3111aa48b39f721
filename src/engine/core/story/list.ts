/** A list that ink fills and the reader may look at: its name, the LIST that is meant, and what each item of it says. */
import type { ListId, RoleId } from '../brand.ts';
import { dictionary, id, object, oneOf, optional, text, type Made } from '../decode.ts';

/** What something was written with. */
const HANDS = ['pencil', 'ink', 'indelible', 'typed'] as const;

const decodeItem = object({
  words: text,
  hand: optional(oneOf(HANDS)),
  /** Whose it is or where it is from, in small print. */
  by: optional(text),
  /** Its picture, which the words must say too: its path in `assets`, or beside the ink. */
  drawing: optional(text),
});
export type ListItem = Made<typeof decodeItem>;

export const decodeStoryList = object({
  id: id<ListId>(),
  /** Short: it stands on a door. */
  title: text,
  /** Name of the LIST in ink; absent: the id. */
  list: optional(text),
  /** What it is called where two runs are compared; absent: its title. */
  compared: optional(text),
  /** By the item's name in ink. The page fetches them by themselves, when the story is read. */
  items: optional(dictionary(decodeItem)),
});
export type StoryList = Made<typeof decodeStoryList>;

/** What the lists say, by role, and the addresses of their drawings by path. */
export type ListCatalog = {
  readonly lists: Readonly<Record<RoleId, readonly StoryList[]>>;
  readonly files: Readonly<Record<string, string>>;
};

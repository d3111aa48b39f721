/** The ids that a story knows, by kind: what cues and records may name. */
import type { Content } from './content.ts';

export type KnownIds = {
  readonly scene: ReadonlySet<string>;
  readonly chapter: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly card: ReadonlySet<string>;
  readonly teller: ReadonlySet<string>;
  readonly fact: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly claim: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  readonly note: ReadonlySet<string>;
};

export function knownIds({ story }: Content): KnownIds {
  const { pack, record } = story;
  const ids = (entries: readonly { readonly value: { readonly id: string } }[]): Set<string> =>
    new Set(entries.map(({ value }) => value.id));
  return {
    scene: new Set(pack?.value.scenes.map(({ id }) => id)),
    chapter: new Set(pack?.value.roles.flatMap((role) => role.chapters.map(({ id }) => id))),
    place: ids(story.places),
    person: ids(story.people),
    card: ids(story.cards),
    teller: ids(record.tellers),
    fact: ids(record.facts),
    source: ids(record.sources),
    claim: ids(record.claims),
    question: ids(record.questions),
    note: new Set(pack?.value.notes?.map(({ id }) => id)),
  };
}

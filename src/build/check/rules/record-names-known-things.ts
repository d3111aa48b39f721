/** Facts, sources and claims that the record names are in the record. */
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { Final, Way } from '../../../engine/core/record/final.ts';
import type { Content } from '../content.ts';
import { knownIds } from '../ids.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const recordNamesKnownThings: Rule = {
  name: 'record names known things',
  check: (content) => {
    const { story, choices } = content;
    const ids = {
      ...knownIds(content),
      figure: new Set(story.record.people.map(({ value }) => value.id)),
      choice: new Set<string>(choices.flatMap(({ id }) => id ?? [])),
      role: new Set<string>(story.roles.map(({ role }) => role.id)),
    };
    return lookAtEach(mentions(content), ({ kind, id, where, path }): readonly BuildFault[] =>
      ids[kind].has(id)
        ? []
        : [
            {
              file: where.file,
              line: where.lineOf(path),
              thing: `no ${kind} \`${id}\``,
              remedy: `Correct the name or add it to ${HOMES[kind] ?? `record/${kind}s`}; ${knownOf(ids[kind])}.`,
            },
          ],
    );
  },
};

type Mention = {
  readonly kind:
    'fact' | 'source' | 'claim' | 'chapter' | 'question' | 'teller' | 'figure' | 'choice' | 'role';
  readonly id: string;
  readonly where: Located<unknown>;
  readonly path: string;
};

/** Where a thing is named that is not in `record/<kind>s`. */
const HOMES: Partial<Record<Mention['kind'], string>> = {
  chapter: 'story.yaml',
  role: 'story.yaml',
  figure: 'record/people',
  choice: 'a scene',
};

function mentions({ story }: Content): readonly Mention[] {
  const { facts, claims, people, timeline, tellers, debriefs } = story.record;
  const { questions, tables, course_texts, finals, boards } = story.record;
  return [
    ...facts.flatMap((where) => [
      ...each('source', where, '.sources', where.value.sources),
      ...each('source', where, '.unread', where.value.unread ?? []),
    ]),
    ...claims.flatMap((where) => each('fact', where, '.facts', where.value.facts)),
    ...people.flatMap((where) => each('fact', where, '.facts', where.value.facts ?? [])),
    ...timeline.flatMap((where) => each('fact', where, '.facts', where.value.facts)),
    ...story.cards.flatMap((where) => each('fact', where, '.facts', where.value.facts)),
    ...tellers.flatMap((where) => one('source', where, '.source', where.value.source)),
    ...debriefs.flatMap((where) => [
      ...one('fact', where, '.stamp', where.value.stamp),
      ...each('claim', where, '.claims', where.value.claims),
      ...where.value.conduct.flatMap(({ fact }, at) =>
        one('fact', where, `.conduct[${at}].fact`, fact),
      ),
      ...where.value.dissent.flatMap(({ source }, at) =>
        source === undefined ? [] : one('source', where, `.dissent[${at}].source`, source),
      ),
    ]),
    ...finals.flatMap(ofFinal),
    ...questions.flatMap((where) => [
      ...each('chapter', where, '.chapters', where.value.chapters),
      ...each('fact', where, '.also', where.value.also),
      ...where.value.answers.flatMap(({ facts: ids }, at) =>
        each('fact', where, `.answers[${at}].facts`, ids),
      ),
    ]),
    ...tables.flatMap((where) => [
      ...each('chapter', where, '.chapters', where.value.chapters),
      ...each('question', where, '.questions', where.value.questions),
      ...where.value.rows.flatMap(({ facts: ids, tellers: who = [] }, at) => [
        ...each('fact', where, `.rows[${at}].facts`, ids),
        ...each('teller', where, `.rows[${at}].tellers`, who),
      ]),
    ]),
    ...boards.flatMap((where) => [
      ...one('question', where, '.question', where.value.question),
      ...each('fact', where, '.stands-facts', where.value['stands-facts']),
      ...where.value.cards.flatMap(({ facts: ids }, at) =>
        each('fact', where, `.cards[${at}].facts`, ids),
      ),
    ]),
    ...course_texts.flatMap((where) => [
      ...one('source', where, '.source', where.value.source),
      ...where.value.parts.flatMap(({ claims: ids }, at) =>
        each('claim', where, `.parts[${at}].claims`, ids),
      ),
    ]),
  ];
}

function one(
  kind: Mention['kind'],
  where: Located<unknown>,
  path: string,
  id: string,
): readonly Mention[] {
  return [{ kind, id, where, path }];
}

function each(
  kind: Mention['kind'],
  where: Located<unknown>,
  path: string,
  ids: readonly string[],
): readonly Mention[] {
  return ids.flatMap((id, at) => one(kind, where, `${path}[${at}]`, id));
}

function ofFinal(where: Located<Final>): readonly Mention[] {
  const { role, after, judgement, strip, saw, heard, testified, beside, named, numbers } =
    where.value;
  const lines = Object.entries({ saw, heard, testified });
  return [
    ...one('role', where, '.role', role),
    ...one('chapter', where, '.after', after),
    ...(judgement === undefined ? [] : one('question', where, '.judgement', judgement)),
    ...strip.flatMap(({ facts = [] }, at) => each('fact', where, `.strip[${at}].facts`, facts)),
    ...lines.flatMap(([name, all]) =>
      all.flatMap(({ facts = [], ways }, at) => [
        ...each('fact', where, `.${name}[${at}].facts`, facts),
        ...ofWays(where, `.${name}[${at}].ways`, ways),
      ]),
    ),
    ...beside.flatMap(({ person, ways }, at) => [
      ...one('figure', where, `.beside[${at}].person`, person),
      ...ofWays(where, `.beside[${at}].ways`, ways),
    ]),
    ...named.flatMap(({ told }, at) =>
      told.flatMap(({ fact }, line) =>
        one('fact', where, `.named[${at}].told[${line}].fact`, fact),
      ),
    ),
    ...each('fact', where, '.numbers.facts', numbers.facts),
  ];
}

function ofWays(where: Located<Final>, path: string, ways: readonly Way[]): readonly Mention[] {
  return ways.flatMap(({ after = [], and = [], unless = [] }, at) =>
    Object.entries({ after, and, unless }).flatMap(([name, ids]) =>
      each('choice', where, `${path}[${at}].${name}`, ids),
    ),
  );
}

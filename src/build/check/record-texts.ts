/** All that a reader reads of the record and on cards, each text with the place where it is written. */
import type { ReadStory } from '../ink-story/read-story.ts';
import type { Located } from '../ink-story/located.ts';

export type RecordText = {
  readonly text: string;
  readonly where: Located<unknown>;
  /** The decoder's path of the text in its entry. */
  readonly path: string;
};

/** Names of works are not among them: they are printed as libraries print them. */
export function recordTexts({ record, cards }: ReadStory): readonly RecordText[] {
  return [
    ...record.facts.flatMap((at) => of(at, { claim: at.value.claim, who: at.value.who })),
    ...record.claims.flatMap((at) => {
      const { course_text, better, on_record, origin } = at.value;
      return of(at, { course_text, better, on_record, origin });
    }),
    ...record.glossary.flatMap((at) => of(at, { term: at.value.term, text: at.value.text })),
    ...record.people.flatMap((at) => {
      const { name, who, fate } = at.value;
      return of(at, { name, who, fate });
    }),
    ...record.timeline.flatMap((at) => of(at, { text: at.value.text })),
    ...record.tellers.flatMap((at) => of(at, { name: at.value.name, distance: at.value.distance })),
    ...record.debriefs.flatMap(ofDebrief),
    ...record.finals.flatMap(ofFinal),
    ...record.questions.flatMap(ofQuestion),
    ...record.tables.flatMap((at) => [
      ...of(at, { title: at.value.title, about: at.value.about }),
      ...at.value.rows.flatMap(({ cells }, row) => listed(at, `.rows[${row}].cells`, cells)),
    ]),
    ...record.boards.flatMap(ofBoard),
    ...cards.flatMap((at) => [
      ...of(at, { title: at.value.title, description: at.value.description }),
      ...listed(at, '.lines', at.value.lines),
    ]),
  ];
}

function ofDebrief(at: ReadStory['record']['debriefs'][number]): readonly RecordText[] {
  const { title, that_day, statement, question, options, conduct, dissent } = at.value;
  return [
    ...of(at, { title, that_day, statement, question }),
    ...Object.entries(options).flatMap(([id, { you, short }]) =>
      of(at, { you, short }, `.options.${id}`),
    ),
    ...conduct.flatMap(({ note }, index) => of(at, { note }, `.conduct[${index}]`)),
    ...dissent.flatMap(({ who, says }, index) => of(at, { who, says }, `.dissent[${index}]`)),
    ...listed(at, '.silent', at.value.silent),
    ...listed(at, '.unread', at.value.unread ?? []),
    ...listed(at, '.invented', at.value.invented),
  ];
}

function ofFinal(at: ReadStory['record']['finals'][number]): readonly RecordText[] {
  const { strip, saw, heard, testified, beside, named, numbers, drawn, game } = at.value;
  return [
    ...strip.flatMap(({ text }, index) => of(at, { text }, `.strip[${index}]`)),
    ...Object.entries({ saw, heard, testified, beside }).flatMap(([name, lines]) =>
      lines.flatMap(({ ways }, line) =>
        ways.flatMap(({ text }, way) => of(at, { text }, `.${name}[${line}].ways[${way}]`)),
      ),
    ),
    ...heard.flatMap(({ from }, index) => of(at, { from }, `.heard[${index}]`)),
    ...named.flatMap(({ heading, told }, index) => [
      ...of(at, { heading }, `.named[${index}]`),
      ...told.flatMap(({ text }, line) => of(at, { text }, `.named[${index}].told[${line}]`)),
    ]),
    ...of(at, { text: numbers.text }, '.numbers'),
    ...of(at, { drawn }),
    ...of(at, { ...game }, '.game'),
  ];
}

function ofQuestion(at: ReadStory['record']['questions'][number]): readonly RecordText[] {
  const { title, question, agreed, stands, answers } = at.value;
  return [
    ...of(at, { title, question, agreed, stands }),
    ...answers.flatMap(({ answer, who, for: case_, against }, index) =>
      of(at, { answer, who, for: case_, against }, `.answers[${index}]`),
    ),
  ];
}

function ofBoard(at: ReadStory['record']['boards'][number]): readonly RecordText[] {
  const { title, stands, cards, answers, poles } = at.value;
  return [
    ...of(at, { title, stands, 'points-why': at.value['points-why'] }),
    ...of(at, { low: poles?.low, high: poles?.high }, '.poles'),
    ...answers.flatMap(({ name }, index) => of(at, { name }, `.answers[${index}]`)),
    ...cards.flatMap((card, index) => {
      const { title: named, text, who, when, near, read, why, dissent } = card;
      const texts = { title: named, text, who, when, near, read, why, dissent };
      return of(at, texts, `.cards[${index}]`);
    }),
  ];
}

function of(
  where: Located<unknown>,
  texts: Readonly<Record<string, string | undefined>>,
  path = '',
): readonly RecordText[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [{ text, where, path: `${path}.${key}` }],
  );
}

function listed(
  where: Located<unknown>,
  path: string,
  texts: readonly string[],
): readonly RecordText[] {
  return texts.map((text, index) => ({ text, where, path: `${path}[${index}]` }));
}

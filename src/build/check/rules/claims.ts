/** The course text's claims: nothing is better than what is right, and who is quoted is named, with the place. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content } from '../content.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { quotedIn } from '../text-fault.ts';

type Claims = Content['story']['record']['claims'];

export const claims: Rule = {
  name: 'claims of the course text',
  check: ({ story: { record } }) => {
    const placed = new Map<string, string>();
    for (const { value } of record.course_texts) {
      for (const part of value.parts) for (const id of part.claims) placed.set(id, value.source);
    }
    const signed = new Set<string>(
      record.sources.flatMap(({ value: { id, author } }) =>
        author === undefined || author === 'none named' ? [] : [id],
      ),
    );
    return lookAtEach(record.claims, (claim) => [
      ...statement(claim),
      ...quotation(claim, signed.has(placed.get(claim.value.id) ?? '')),
    ]);
  },
};

function statement({ value, file, line, lineOf }: Claims[number]): readonly BuildFault[] {
  const { id, verdict, better, on_record } = value;
  if (verdict === 'right') {
    if (better === undefined) return [];
    const remedy = 'Take it away, or call it `on_record`: what the record has beside it.';
    return [
      { file, line: lineOf('.better'), thing: `\`${id}\` is right and has a \`better\``, remedy },
    ];
  }
  if (better !== undefined && on_record === undefined) return [];
  const remedy = 'Write in `better` what the record has instead.';
  return [
    { file, line, thing: `\`${id}\` is ${verdict} and has no \`better\` of its own`, remedy },
  ];
}

function quotation(
  { value, file, lineOf }: Claims[number],
  isPlaced: boolean,
): readonly BuildFault[] {
  if (isPlaced || quotedIn(value.course_text).length === 0) return [];
  return [
    {
      file,
      line: lineOf('.course_text'),
      thing: `\`${value.id}\` quotes a course text and names neither author nor place`,
      remedy:
        'Put the claim in a part of record/course-texts whose source has an author, or tell it in short without quotation marks.',
    },
  ];
}

/**
 * Walks by dice, from fixed seeds, through the storyteller that the page uses, and what must hold on each of them.
 * How many is said by who asks: few in `npm test`, many in `npm run prove`.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldRoad } from '../../../src/build/crawl/told-road.ts';
import { plainRecord } from '../../../src/build/ink-story/located-record.ts';
import type { ReadStory } from '../../../src/build/ink-story/read-story.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { brand, type RunId } from '../../../src/engine/core/brand.ts';
import { START, upTo } from '../../../src/engine/core/journal/journal.ts';
import { back, begin, forward, open } from '../../../src/engine/core/journal/session.ts';
import { chaptersEnded } from '../../../src/engine/core/record/debrief-offered.ts';
import { debriefOf, decisionsTaken } from '../../../src/engine/core/record/debrief.ts';
import type { StoryRecord } from '../../../src/engine/core/record/record.ts';
import { encodeSave } from '../../../src/engine/core/save/encode-save.ts';
import { decodeSave } from '../../../src/engine/core/save/decode-save.ts';
import type { CompiledRole } from '../../../src/engine/core/story/pack.ts';
import type { Told } from '../../../src/engine/core/story/passage.ts';
import { compiledRole, readDemo, readGame } from '../../build/stories.ts';

const SEED = 1934;
const PATIENCE_MS = 1_800_000;
/** Doors behind which no debrief's question is met. */
const NOTHING_DECIDED = ['coda start', 'keeper keeper-2'];
const SOME_TIME = '2026-01-01T00:00:00.000Z';

type Walked = {
  readonly story: ReadStory;
  readonly role: string;
  readonly entry: string;
  /** A story may have a loop that a walk stays in. */
  readonly ends: boolean;
};

/** Each role of both stories, from its beginning and from each chapter that has a door. */
export function doorsOfAll(): readonly Walked[] {
  const all = [
    { story: readGame(), ends: true },
    { story: readDemo(), ends: false },
  ];
  return all.flatMap(({ story, ends }) =>
    story.roles.flatMap(({ role }) => {
      const later = role.chapters.flatMap(({ id, entry }) => (entry === undefined ? [] : [id]));
      return [START, ...later].map((entry) => ({ story, role: role.id, entry, ends }));
    }),
  );
}

export function describeWalks(doors: readonly Walked[], walks: number): void {
  it('has doors to walk from: every role’s', () => {
    const roles = new Set(doors.map(({ role }) => role));
    expect([...roles]).toEqual(['delegate', 'guard', 'coda', 'keeper']);
    expect(doors.length).toBeGreaterThan(10);
  });

  describe.each(doors)('walking as the $role from $entry', ({ story, role, entry, ends }) => {
    it(
      `meets no fault, and what was told can be told again (${walks} walks)`,
      () => {
        const compiled = compiledRole(story, role);
        const record = plainRecord(story.record);
        const title = story.pack?.value.id ?? '';
        const storyteller = createInkStoryteller(compiled);
        let passages = 0;
        let decisions = 0;
        const dice = fc.record({ seed: fc.nat(2 ** 32 - 1), walk: fc.nat(), turn: fc.nat() });
        fc.assert(
          fc.property(dice, ({ seed, walk, turn }) => {
            const road = { name: role, role, entry, seed, walk };
            const told = toldRoad((journal) => storyteller.tell(journal), title, road);
            expect(told.faults).toEqual([]);
            expect(told.ended || !ends).toBe(true);
            expectDebriefs(told, record);
            expectReplay(told, compiled, turn % (told.journal.choices.length + 1));
            passages += told.passages.length;
            decisions += decisionsTaken(told).length;
          }),
          { seed: SEED, numRuns: walks },
        );
        expect(passages).toBeGreaterThan(walks);
        const fewest = NOTHING_DECIDED.includes(`${role} ${entry}`) ? 0 : walks;
        expect(decisions).toBeGreaterThanOrEqual(fewest);
      },
      PATIENCE_MS,
    );
  });
}

/** Each decision that was taken has its page, with no gap in the record; at the end no page is left out of its chapter's. */
function expectDebriefs(told: Told, record: StoryRecord): void {
  const whole = debriefOf(told, record);
  expect(whole.faults).toEqual([]);
  expect(whole.pages).toHaveLength(decisionsTaken(told).length);
  if (!told.ended) return;
  const ofChapters = chaptersEnded(told).flatMap((id) => debriefOf(told, record, id).pages);
  expect(ofChapters.map((page) => page.decision)).toEqual(whole.pages.map((page) => page.decision));
}

/** Back to a turn and forward again, and saved and told by another storyteller: the same story, line for line. */
function expectReplay(told: Told, compiled: CompiledRole, turn: number): void {
  const another = createInkStoryteller(compiled);
  const { journal } = told;
  const birth = { id: brand<RunId>('walked'), at: SOME_TIME, build: compiled.build };
  const session = begin(journal, another.tell, birth);
  expect(session.told).toEqual(told);
  const turns = journal.choices.length - turn;
  const before = back(session, turns, another.tell);
  expect(before.told.journal).toEqual(upTo(journal, turn));
  expect(before.told.passages).toHaveLength(turn + 1);
  expect(before.told.passages.slice(0, -1)).toEqual(told.passages.slice(0, turn));
  expect(forward(before, turns, another.tell).told).toEqual(told);
  const kept = decodeSave(encodeSave(before.run), 'walked.json');
  expect(kept).toEqual({ ok: true, value: before.run });
  if (kept.ok) expect(open(kept.value, createInkStoryteller(compiled).tell).told).toEqual(before.told);
}

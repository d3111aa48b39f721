/** A card that is laid on the picture lies there long enough to be read, at reading pace. */
import { describe, expect, it } from 'vitest';
import { doors, roadsFrom, type ToldMoment } from './told-states.ts';

const SHORTEST_MS = 4000;

describe.each(doors)('$role from $entry', ({ role, entry }) => {
  it('shows each card for four seconds at least', () => {
    const roads = roadsFrom(role, entry);
    const short = roads.flatMap(shortStays);
    const withCard = roads.flat().filter(({ stage }) => stage.card !== undefined);
    expect(withCard.length).toBeGreaterThan(10);
    expect([...new Set(short)]).toEqual([]);
  });
});

/** Cards that leave the picture, while a passage is read, sooner than they can be read. */
function shortStays(moments: readonly ToldMoment[]): readonly string[] {
  let stayed = 0;
  return moments.flatMap(({ stage, hold, isLast }, at) => {
    const before = moments[at - 1];
    const isSame = before?.stage.card?.id === stage.card?.id;
    const gone = isSame || before?.stage.card === undefined ? undefined : before.stage;
    const fault =
      gone !== undefined && stayed < SHORTEST_MS
        ? [`${gone.scene}: ${gone.card?.id} is gone after ${stayed / 1000} s`]
        : [];
    stayed = (isSame ? stayed : 0) + (isLast ? Infinity : hold);
    return fault;
  });
}

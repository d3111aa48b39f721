/** Which of its choices a run lost a way by: of a point that it did not come to, or of a choice that it was not offered. Pure. */
import type { RunOnMap } from './run-on-map.ts';
import type { RoleMap, Shut } from './story-map.ts';

/** @returns Turns of the run, in order: the passages whose choice it was. */
export function lostBy(
  { told, met }: Pick<RunOnMap, 'told' | 'met'>,
  { shuts }: Pick<RoleMap, 'shuts'>,
  { point, choice }: Omit<Shut, 'by'>,
): readonly number[] {
  const shut = shuts.find((each) => each.point === point && each.choice === choice);
  if (shut === undefined) return [];
  const until = met.get(point)?.turn ?? told.passages.length;
  return told.passages
    .slice(0, until)
    .flatMap(({ chosen }, turn) =>
      chosen !== undefined && shut.by.includes(chosen) ? [turn] : [],
    );
}

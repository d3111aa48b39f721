/** Why a run was not offered a way, or did not come to a point: what its author says, else the choice of its own that it hangs on. Pure. */
import {
  cuesIn,
  cuesOf,
  lostBy,
  plainText,
  type RoleMap,
  type Shut,
  type StoryRecord,
} from '../../engine/index.ts';
import type { MappedRun } from './map-runs.ts';

/** What the run chose, and at which decision, if the choice was one; or the author's own words. */
export type Reason =
  { readonly said: string } | { readonly did: string; readonly decision?: string };

export type WhyNeeds = {
  readonly map: Pick<RoleMap, 'shuts'>;
  readonly record: StoryRecord | undefined;
};

export function whyNot(
  { on }: Pick<MappedRun, 'on'>,
  way: Omit<Shut, 'by'>,
  { map, record }: WhyNeeds,
): readonly Reason[] {
  const { passages } = on.told;
  const turn = on.met.get(way.point)?.turn;
  const here = turn === undefined || way.choice === undefined ? undefined : passages[turn];
  const said =
    here === undefined ? [] : cuesOf(cuesIn(here), 'why').map(({ text }) => ({ said: text }));
  if (said.length > 0) return said;
  return lostBy(on, map, way).flatMap((at): readonly Reason[] => {
    const { choices = [], chosen, decision } = passages[at] ?? {};
    const words = choices.find(({ id }) => id === chosen)?.text;
    if (words === undefined || chosen === undefined) return [];
    const entry = record?.debriefs.find((each) => each.decision === decision);
    const did = entry?.options[chosen]?.short ?? plainText(words);
    return [{ did, ...(entry === undefined ? {} : { decision: entry.title }) }];
  });
}

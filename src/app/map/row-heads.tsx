/** The names on the map: chapters at the left, scenes over their columns. What was not met has a line and no name. */
import type { KnownMap, Pack, Role, RoleMap } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';

export type RowHeadsProps = {
  readonly map: RoleMap;
  readonly role: Pick<Role, 'chapters'>;
  readonly scenes: Pack['scenes'];
  readonly known: KnownMap;
};

/** CSS pixels. */
const PLATE = 104;
const GAP = 5;
/** A letter of the poster face, about. */
const LETTER = 6.1;
const DATE_LETTER = 7.3;

export function RowHeads({ map, role, scenes, known }: RowHeadsProps) {
  const { map: words } = useBesideWords();
  return (
    <>
      {map.rows.map(({ chapter, top, height, scenes: spans }, row) => {
        const isKnown = known.rows.has(row);
        const title = role.chapters.find(({ id }) => id === chapter)?.title;
        return (
          <g key={row}>
            {role.chapters.length < 2 ? null : (
              <g class={isKnown ? 'map-chapter' : 'map-chapter unmet'}>
                <rect class="plate" x={1} y={top + 1} width={PLATE} height={height - 2} />
                <text class="numeral" x={14} y={top + 54}>
                  {row + 1}
                </text>
                <text class="name" x={14} y={top + 84}>
                  {isKnown ? title : words.notSeen}
                </text>
              </g>
            )}
            {spans.map(({ scene, from, to }) => {
              const met = scene !== undefined && known.scenes.has(scene);
              const said = met ? scenes.find(({ id }) => id === scene) : undefined;
              return (
                <g key={from} class={met ? 'map-scene' : 'map-scene unmet'}>
                  <path d={`M${from} ${top + 2}H${to - GAP}`} />
                  {said === undefined ? null : (
                    <SceneName title={said.title} when={said.when} {...{ from, to, top }} />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}

type SceneNameProps = {
  readonly title: string;
  readonly when: string;
  readonly from: number;
  readonly to: number;
  readonly top: number;
};

/** The date only where there is room for both; what is too long is cut, and whole in the panel and the list. */
function SceneName({ title, when, from, to, top }: SceneNameProps) {
  const room = to - from - 2 * GAP;
  const fits = title.length * LETTER <= room;
  const shown = fits ? title : `${title.slice(0, Math.floor(room / LETTER) - 1).trimEnd()}…`;
  const hasDate = title.length * LETTER + (when.length + 3) * DATE_LETTER <= room;
  return (
    <>
      <text class="name" x={from} y={top + 20}>
        {shown}
      </text>
      {hasDate ? (
        <text class="when" x={to - 2 * GAP} y={top + 20} text-anchor="end">
          {when}
        </text>
      ) : null}
    </>
  );
}

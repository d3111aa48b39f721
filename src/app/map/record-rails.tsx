/** Above the squares, where something was chosen: a double rail where something is on record, dots where the record is silent. */
import type { MapPoint, RoleMap } from '../../engine/index.ts';
import type { PointView } from './point-view.ts';

export type RecordRailsProps = {
  readonly map: Pick<RoleMap, 'points'>;
  readonly views: ReadonlyMap<number, PointView>;
};

/** CSS pixels. */
const GAP = 3;
const APART = 2;
const DIAMOND = 4;
const RING = 8;

export function RecordRails({ map, views }: RecordRailsProps) {
  return (
    <>
      {map.points.map((point, number) => {
        const record = views.get(number)?.record;
        return record === undefined ? null : (
          <g key={number}>
            <path
              class={record.isSilent ? 'rail-dots' : 'rail'}
              d={railOf(point, record.isSilent)}
            />
            {record.isSilent ? null : <path class="diamond" d={diamondOf(point)} />}
            {record.hasConduct ? (
              <circle class="ring" cx={point.x} cy={point.rail} r={RING} />
            ) : null}
          </g>
        );
      })}
    </>
  );
}

function railOf({ box, rail }: MapPoint, isSilent: boolean): string {
  const line = (y: number): string => `M${box.left + GAP} ${y}h${box.width - 2 * GAP}`;
  return isSilent ? line(rail) : line(rail - APART) + line(rail + APART);
}

function diamondOf({ x, rail }: MapPoint): string {
  return `M${x - DIAMOND} ${rail}l${DIAMOND} ${-DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}z`;
}

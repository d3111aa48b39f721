/** What each line and square of the map means, in words, beside a piece of it. */
import type { ComponentChildren } from 'preact';
import { called } from '../runs/run-name.ts';
import { useBesideWords } from '../words/words.ts';
import { EndBar } from './ends.tsx';
import type { MappedRun } from './map-runs.ts';
import { SquareMark } from './square.tsx';

export type LegendProps = {
  readonly wanted: MappedRun;
  readonly thin: MappedRun | undefined;
  readonly dashDot: MappedRun | undefined;
  readonly walks: number | undefined;
};

export function Legend({ wanted, thin, dashDot, walks }: LegendProps) {
  const { legend } = useBesideWords().map;
  return (
    <ul class="map-legend" aria-label={legend.heading}>
      <Sample words={legend.red(called(wanted.letter, wanted.name))}>
        <path class="red-edge" d="M2 10H46" />
        <path class="red-road" d="M2 10H46" />
      </Sample>
      {thin === undefined ? null : (
        <Sample words={legend.thin(called(thin.letter, thin.name))}>
          <path class="thin-road" d="M2 10H46" />
        </Sample>
      )}
      {dashDot === undefined ? null : (
        <Sample words={legend.dashDot(called(dashDot.letter, dashDot.name))}>
          <path class="dash-dot-road" d="M2 10H46" />
        </Sample>
      )}
      <Sample words={legend.road}>
        <path class="road" d="M2 10H46" />
      </Sample>
      {walks === undefined ? null : (
        <Sample words={legend.walks(walks)}>
          <path class="road walked-road" d="M2 10H46" />
        </Sample>
      )}
      <Sample words={legend.rail}>
        <path class="rail" d="M2 8H46M2 12H46" />
        <path class="diamond" d="M20 10l4 -4l4 4l-4 4z" />
      </Sample>
      <Sample words={legend.dots}>
        <path class="rail-dots" d="M2 10H46" />
      </Sample>
      <Sample words={legend.ring}>
        <circle class="ring" cx="24" cy="10" r="8" />
      </Sample>
      <Sample words={legend.end}>
        <EndBar x={16} y={10} mark="unmet" />
        <EndBar x={38} y={10} mark="other" />
      </Sample>
      <li>
        <SquareMark mark="other" />
        {legend.other}
      </li>
      <li>
        <SquareMark mark="never" />
        {legend.never}
      </li>
      <li>
        <SquareMark mark="unmet" />
        {legend.unseen}
      </li>
    </ul>
  );
}

type SampleProps = { readonly words: string; readonly children: ComponentChildren };

function Sample({ words, children }: SampleProps) {
  return (
    <li>
      <svg class="legend-sample" viewBox="0 0 48 20" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}

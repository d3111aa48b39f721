/** One setting: a name and the ways it can be. Radio buttons drawn as a ruled strip; a switch; a slider. */
import { Said } from './said.tsx';
import { asItIs } from './as-it-is.ts';

export type ChoiceFieldProps<T extends string | number> = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly (readonly [T, string])[];
  /** The options are names, which nobody translates. */
  readonly areNames?: boolean;
  readonly value: T;
  readonly change: (value: T) => void;
};

export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { name, legend, hint, options, areNames, value, change } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p class="field-hint">{hint}</p>}
      <div class="strip">
        {options.map(([option, words]) => (
          <label key={option} class="strip-option">
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => change(option)}
            />
            <span {...(areNames === true ? { ref: asItIs } : {})}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export type SwitchFieldProps = {
  readonly words: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
};

export function SwitchField({ words, hint, on, change }: SwitchFieldProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {words}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </label>
  );
}

export type VolumeFieldProps = {
  readonly words: string;
  readonly value: number;
  /** The value, said. */
  readonly spoken: (perCent: number) => string;
  readonly change: (value: number) => void;
};

const PER_CENT = 100;
const STEP = 5;

export function VolumeField({ words, value, spoken, change }: VolumeFieldProps) {
  const perCent = Math.round(value * PER_CENT);
  return (
    <label class="volume">
      <span>{words}</span>
      <input
        type="range"
        min="0"
        max={PER_CENT}
        step={STEP}
        value={perCent}
        aria-valuetext={spoken(perCent)}
        onInput={(event) => change(Number(event.currentTarget.value) / PER_CENT)}
      />
      <span class="volume-value" aria-hidden="true">
        <Said>{perCent}</Said>
      </span>
    </label>
  );
}

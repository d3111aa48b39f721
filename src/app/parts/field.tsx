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
    <fieldset class="field" aria-describedby={hint && hintId(name)}>
      <legend>{legend}</legend>
      <Hint of={name}>{hint}</Hint>
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
  /** Tells it from the others of its page. */
  readonly name: string;
  readonly words: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
};

export function SwitchField({ name, words, hint, on, change }: SwitchFieldProps) {
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint && hintId(name)}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{words}</span>
      </label>
      <Hint of={name}>{hint}</Hint>
    </div>
  );
}

export type SelectFieldProps = {
  readonly name: string;
  readonly words: string;
  readonly hint: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly change: (value: string) => void;
};

export function SelectField({ name, words, hint, options, value, change }: SelectFieldProps) {
  return (
    <div class="switch">
      <label>
        <span>{words}</span>
        <select
          aria-describedby={hintId(name)}
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        >
          {options.map(([option, shown]) => (
            <option key={option} value={option}>
              {shown}
            </option>
          ))}
        </select>
      </label>
      <Hint of={name}>{hint}</Hint>
    </div>
  );
}

/** Read after what it belongs to, and no part of its name. */
function Hint({ of, children }: { readonly of: string; readonly children: string | undefined }) {
  return children === undefined ? null : (
    <p class="field-hint" id={hintId(of)}>
      {children}
    </p>
  );
}

function hintId(name: string): string {
  return `hint-${name}`;
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

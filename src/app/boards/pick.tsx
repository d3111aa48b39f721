/** One of several: radio buttons drawn as boxes, the one taken filled and ticked. Arrows step through them. */
import type { ComponentChildren } from 'preact';

export type PickProps<T extends string | number> = {
  readonly name: string;
  readonly legend: string;
  /** How they lie: side by side, or one below the other. */
  readonly kind: string;
  readonly options: readonly (readonly [value: T, body: ComponentChildren])[];
  readonly value: T | undefined;
  readonly change: (value: T) => void;
  readonly isLocked?: boolean;
  readonly hint?: string;
};

export function Pick<T extends string | number>(props: PickProps<T>) {
  const { name, legend, kind, options, value, change, isLocked = false, hint } = props;
  const hintId = `hint-${name}`;
  return (
    <fieldset
      class={`picks picks-${kind}`}
      id={name}
      disabled={isLocked}
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <legend>{legend}</legend>
      <div class="picks-all">
        {options.map(([option, body]) => (
          <label key={option} class="pick">
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => change(option)}
            />
            <span>{body}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p class="small" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

/** A number, if one likes: typed, stepped by the arrows, by tens with the Page keys, or by two buttons. */
import { useBesideWords } from '../words/words.ts';

const LEAP: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };

export type NumberFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly change: (value: number | undefined) => void;
  readonly isLocked: boolean;
};

export function NumberField({ label, value, change, isLocked }: NumberFieldProps) {
  const words = useBesideWords().board.commit;
  const by = (step: number): void => change(Math.max(0, (value ?? 0) + step));
  return (
    <div class="number-field">
      <label for="board-number">{label}</label>
      <button
        type="button"
        class="step"
        aria-label={words.less}
        disabled={isLocked}
        onClick={() => by(-1)}
      >
        −
      </button>
      <input
        id="board-number"
        type="number"
        min="0"
        step="1"
        inputMode="numeric"
        readOnly={isLocked}
        value={value ?? ''}
        aria-describedby="board-number-keys"
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          change(Number.isSafeInteger(typed) && typed >= 0 ? typed : undefined);
        }}
        onKeyDown={(event) => {
          const leap = LEAP[event.key];
          if (leap === undefined || isLocked) return;
          event.preventDefault();
          by(leap);
        }}
      />
      <button
        type="button"
        class="step"
        aria-label={words.more}
        disabled={isLocked}
        onClick={() => by(1)}
      >
        +
      </button>
      <span class="mono small" id="board-number-keys">
        {words.numberKeys}
      </span>
    </div>
  );
}

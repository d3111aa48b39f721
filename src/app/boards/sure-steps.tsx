/** Five steps of confidence. */
import { FIVE, type Five } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Pick } from './pick.tsx';

export type SureStepsProps = {
  readonly name: string;
  readonly legend: string;
  readonly value: Five | undefined;
  readonly change: (sure: Five) => void;
  readonly isLocked: boolean;
};

export function SureSteps({ name, legend, value, change, isLocked }: SureStepsProps) {
  const { sureness } = useBesideWords().board.commit;
  return (
    <Pick
      name={name}
      legend={legend}
      kind="sure"
      options={FIVE.map((step) => [
        step,
        <>
          {sureness[step - 1]}
          <small>{step}</small>
        </>,
      ])}
      value={value}
      change={change}
      isLocked={isLocked}
    />
  );
}

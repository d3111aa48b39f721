/** The ways through a choice, with the one that was taken. */
import type { DebriefPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';

export function Ways({ options }: Pick<DebriefPage, 'options'>) {
  const words = useBesideWords().debrief.you;
  return (
    <>
      <p class="small">{words.ways(options.length)}</p>
      <ul class="scale">
        {options.map((option) => (
          <li key={option.choice} class={option.taken ? 'on' : ''}>
            {option.short}
            {option.taken ? <span class="unseen">{words.taken}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

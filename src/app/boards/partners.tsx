/** Both partners press before the sources come; what changes after that takes both presses back. */
import { partnerPresses } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import type { Hand } from './use-weighing.ts';

type PartnersProps = { readonly id: string; readonly hand: Hand };

export function Partners({ id, hand: { state, change } }: PartnersProps) {
  const words = useBesideWords().board.commit;
  return (
    <div class="partners" id={id} role="group" aria-label={words.together}>
      {words.partners.map((name, partner) => (
        <button
          key={name}
          type="button"
          class="partner"
          aria-pressed={state.partners.includes(partner)}
          onClick={() => change((so) => partnerPresses(so, partner))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

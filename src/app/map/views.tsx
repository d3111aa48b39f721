/** Map or list: two buttons, one of them pressed. */
import { useBesideWords } from '../words/words.ts';

export type ViewsProps = {
  readonly isList: boolean;
  readonly show: (asList: boolean) => void;
};

export function Views({ isList, show }: ViewsProps) {
  const { map: words } = useBesideWords();
  return (
    <div class="map-views" role="group" aria-label={words.views}>
      <button type="button" aria-pressed={!isList} onClick={() => show(false)}>
        {words.map}
      </button>
      <button type="button" aria-pressed={isList} onClick={() => show(true)}>
        {words.list}
      </button>
    </div>
  );
}

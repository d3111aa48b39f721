/** Damaged saves that were set aside: each is named, and can be given out as it is. */
import type { ComponentChildren } from 'preact';
import type { AsideSave } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';

type SetAsideProps = {
  readonly saves: readonly AsideSave[];
  readonly give: (of: string, name: string, text: string) => void;
  /** What was offered beside it last. */
  readonly offerOf: (of: string) => ComponentChildren;
};

export function SetAside({ saves, give, offerOf }: SetAsideProps) {
  const { runs: words } = useBesideWords();
  if (saves.length === 0) return null;
  return (
    <section class="set-aside">
      <h2>{words.aside}</h2>
      <p>{words.asideWhy}</p>
      <ul class="ruled">
        {saves.map(({ name, text, problem }, index) => (
          <li key={`${name} ${index}`}>
            <span>
              <b class="mono">{name}</b> {problem}
            </span>
            <button
              type="button"
              onClick={() => give(`aside ${index}`, `${name}.damaged.json`, text)}
            >
              {words.export}
            </button>
            {offerOf(`aside ${index}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

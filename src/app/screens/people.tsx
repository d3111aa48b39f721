/** Who is who: whom we invented, in the invented frame, and who was real. */
import type { Figure } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';

export function People({ shell }: { readonly shell: Shell }) {
  return (
    <RecordPage shell={shell} title="People">
      {({ people }) => (
        <>
          <section class="invented">
            <h2>Invented by us</h2>
            <p>{shell.pack.opening.invented}</p>
            <FigureList figures={people.filter((figure) => figure.kind === 'invented')} />
          </section>
          <section>
            <h2>Real people</h2>
            <FigureList figures={people.filter((figure) => figure.kind === 'real')} />
          </section>
        </>
      )}
    </RecordPage>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul class="ruled figures">
      {figures.map(({ id, name, who, fate, say }) => (
        <li key={id}>
          <span>
            <b>{name}</b> <span class="small">{say}</span>
            <br />
            {who} {fate}
          </span>
        </li>
      ))}
    </ul>
  );
}

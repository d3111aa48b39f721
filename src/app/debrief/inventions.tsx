/** Everything that we invented for the decisions of a run, on one page: to read out, or to hand out on paper. */
import type { Figure } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import type { Shell } from '../shell.ts';
import type { ChapterDebrief } from './chapter-debriefs.ts';
import { DebriefDoors } from './debrief-doors.tsx';

type InventionsProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly debriefs: readonly ChapterDebrief[];
  readonly people: readonly Figure[];
};

export function Inventions({ shell, found, debriefs, people }: InventionsProps) {
  const pages = debriefs.flatMap((debrief) => debrief.pages);
  const invented = people.filter(({ kind }) => kind === 'invented');
  return (
    <PaperPage
      kind="inventions"
      title="What we invented"
      aside="and what nobody knows"
      doors={<DebriefDoors shell={shell} found={found} />}
    >
      <p>
        What we made up, and what nobody knows. Where a line names something that is on paper, the
        rest of the line is ours. It could have been so and left no paper; it stands on no scale.
      </p>
      {pages.map(({ decision, title, invented: things, silent }) => (
        <section key={decision}>
          <h2>{title}</h2>
          <List heading="Invented by us" things={things} />
          <List heading="The record is silent" things={silent} />
        </section>
      ))}
      <section>
        <h2>Invented people</h2>
        <p>{invented.map(({ name }) => name).join(' · ')}</p>
      </section>
    </PaperPage>
  );
}

function List({
  heading,
  things,
}: {
  readonly heading: string;
  readonly things: readonly string[];
}) {
  return things.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul class="plain-list">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </>
  );
}

/** Everything that we invented for the decisions of a run, on one page: to read out, or to hand out on paper. */
import type { Figure } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import type { Shell } from '../shell.ts';
import type { ChapterDebrief } from './chapter-debriefs.ts';
import { DebriefDoors } from './debrief-doors.tsx';
import { useBesideWords } from '../words/words.ts';
import { asItIs } from '../parts/as-it-is.ts';

type InventionsProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly debriefs: readonly ChapterDebrief[];
  readonly people: readonly Figure[];
};

export function Inventions({ shell, found, debriefs, people }: InventionsProps) {
  const { invented: words, record } = useBesideWords().debrief;
  const pages = debriefs.flatMap((debrief) => debrief.pages);
  const invented = people.filter(({ kind }) => kind === 'invented');
  return (
    <PaperPage
      kind="inventions"
      title={words.title}
      aside={words.aside}
      doors={<DebriefDoors shell={shell} found={found} />}
    >
      <p>{words.about}</p>
      {pages.map(({ decision, title, invented: things, silent, unread }) => (
        <section key={decision}>
          <h2>{title}</h2>
          <List heading={words.heading} things={things} />
          <List heading={record.silent} things={silent} />
          <List heading={record.unread} things={unread} />
        </section>
      ))}
      <section>
        <h2>{words.people}</h2>
        <p ref={asItIs}>{invented.map(({ name }) => name).join(' · ')}</p>
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

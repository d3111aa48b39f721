/** What one saw, only heard, would have testified, each as sure as it is; and what became of those beside one on this road. */
import type { FinalLine, FinalPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Cites } from './cites.tsx';

export function FinalColumns({ page }: { readonly page: FinalPage }) {
  const { final: words } = useBesideWords().debrief;
  return (
    <div class="final-columns">
      <Lines heading={words.saw} lines={page.saw} kind="saw" />
      <Lines heading={words.heard} lines={page.heard} kind="heard" />
      <Lines heading={words.testified} lines={page.testified} kind="testified" />
      <section class="beside-you">
        <h2>
          {words.beside} <small class="mono">{words.invented}</small>
        </h2>
        <dl>
          {page.beside.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

type LinesProps = {
  readonly heading: string;
  readonly lines: readonly FinalLine[];
  readonly kind: string;
};

function Lines({ heading, lines, kind }: LinesProps) {
  const { final: words } = useBesideWords().debrief;
  return (
    <section class={kind}>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.text}>
            {line.from === undefined ? null : (
              <>
                <b>{words.from(line.from)}</b>{' '}
              </>
            )}
            {line.text}
            <Cites numbers={line.sources} /> <small class="mono">{gradeOf(line, words)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Words = { readonly invented: string; readonly ifReal: (grade: string) => string };

function gradeOf({ grade, as }: FinalLine, { invented, ifReal }: Words): string {
  if (grade !== undefined) return grade;
  return as === undefined ? invented : `${invented}; ${ifReal(as)}`;
}

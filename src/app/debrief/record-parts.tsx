/** Parts of what the record has: what is on record of others, who disagrees, what it leaves open. */
import type { DebriefPage } from '../../engine/index.ts';
import { asItIs } from '../parts/as-it-is.ts';
import { TermText } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';
import { Cites } from './cites.tsx';
import { Graded } from './graded.tsx';

export function Conduct({ conduct }: Pick<DebriefPage, 'conduct'>) {
  const words = useBesideWords().debrief.record;
  return (
    <>
      <ul class="ruled conduct">
        {conduct.map(({ fact, note }) => (
          <li key={fact.id}>
            <Graded fact={fact} />
            <span>
              <TermText text={fact.claim} />
              <Cites numbers={fact.sources} />
              {note === undefined ? null : <em> {note}</em>}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">{words.range}</p>
    </>
  );
}

export function Dissent({ dissent }: Pick<DebriefPage, 'dissent'>) {
  return (
    <ul class="ruled">
      {dissent.map(({ who, says, source }) => (
        <li key={who + says}>
          <span>
            <b ref={asItIs}>{who}:</b> <TermText text={says} />
            <Cites numbers={source === undefined ? [] : [source]} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the record does not say, and why it does not. */
export function Gap({
  heading,
  texts,
}: {
  readonly heading: string;
  readonly texts: readonly string[];
}) {
  return texts.length === 0 ? null : (
    <div class="silence">
      <h3>{heading}</h3>
      {texts.map((text) => (
        <p key={text}>
          <TermText text={text} />
        </p>
      ))}
    </div>
  );
}

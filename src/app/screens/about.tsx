/** About: what this is, who made it of what, and what it keeps. */
import { PaperPage } from '../parts/paper-page.tsx';
import { RecordDoors } from '../parts/record-doors.tsx';
import type { Shell } from '../shell.ts';
import { TYPEFACES } from '../words/typefaces.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { asItIs } from '../parts/as-it-is.ts';

export function About({ shell }: { readonly shell: Shell }) {
  const { pack } = shell;
  const { screens } = useWords();
  const words = useBesideWords().about;
  return (
    <PaperPage
      kind="about"
      title={screens.about}
      aside={pack.subtitle}
      doors={<RecordDoors shell={shell} />}
    >
      <section>
        <h2 ref={asItIs}>{pack.title}</h2>
        {[pack.opening.fixed, pack.opening.invented].map(
          (text) => text && <p key={text}>{text}</p>,
        )}
      </section>
      <section>
        <h2>{words.kept}</h2>
        <p>{words.keeping}</p>
      </section>
      <section>
        <h2>{words.madeWith}</h2>
        <ul class="ruled">
          {pack.credits.map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
          <li>
            {words.typefaces}
            <span ref={asItIs}>{TYPEFACES.join(', ')}</span>
            {words.licence}
          </li>
          <li>
            <a href="licences.txt">{words.licences}</a>
          </li>
        </ul>
      </section>
    </PaperPage>
  );
}

/** About: what this is, who made it of what, and what it keeps. */
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';

export function About({ shell }: { readonly shell: Shell }) {
  const { pack, navigator } = shell;
  return (
    <PaperPage
      kind="about"
      title="About"
      aside={pack.subtitle}
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <a href={hashOf({ kind: 'people' })}>People</a>
          <a href={hashOf({ kind: 'glossary' })}>Words</a>
          <a href={hashOf({ kind: 'timeline' })}>Timeline</a>
          <a href={hashOf({ kind: 'sources' })}>Sources</a>
        </>
      }
    >
      <section>
        <h2>{pack.title}</h2>
        <p>{pack.opening.fixed}</p>
        <p>{pack.opening.invented}</p>
      </section>
      <section>
        <h2>What is kept</h2>
        <p>
          Your runs and settings are kept in this browser and nowhere else. Nothing is sent, nothing
          is counted, and no other host is asked for anything. A browser may clear what it keeps:
          export a run as a file if you want to be sure of it.
        </p>
      </section>
      <section>
        <h2>Made with</h2>
        <ul class="ruled">
          {pack.credits.map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
          <li>
            Typefaces: Sofia Sans Extra Condensed, PT Serif, PT Mono, Atkinson Hyperlegible,
            OpenDyslexic, all under the SIL Open Font License.
          </li>
          <li>
            <a href="licences.txt">The licences of everything that is in this build.</a>
          </li>
        </ul>
      </section>
    </PaperPage>
  );
}

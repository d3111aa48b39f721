/** Before a new run: what cannot be changed, what is shown, who is invented. One button begins. */
import { useEffect, useRef } from 'preact/hooks';
import type { Judgement } from '../../engine/index.ts';
import { LateChapterDoors } from '../parts/late-chapter-doors.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { Said } from '../parts/said.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { SoundSwitch } from '../parts/sound-switch.tsx';
import { beginRun } from '../address/begin-run.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';

export function Opening({
  shell,
  role: wantedRole,
}: {
  readonly shell: Shell;
  readonly role: string | undefined;
}) {
  const { pack, loadRecaps, loadJudgements, navigator, wanted } = shell;
  const judged = useRef<Judgement | undefined>(undefined);
  const { opening: words } = useWords();
  const { fixed, content, invented } = pack.opening;
  const isLoading = wanted.awaited.value === 'begin';
  const role = pack.roles.find((each) => each.id === wantedRole) ?? pack.roles[0];
  const chapter = role?.chapters[0];
  /** Nothing is to be said before: the page stands only while the story comes, or cannot. */
  const isEmpty = import.meta.env.BARE && fixed === undefined && role?.about === '';

  function begin(entry?: string): void {
    if (role !== undefined && !isLoading) {
      void beginRun(shell, role.id, { entry, judgement: judged.current }, isEmpty);
    }
  }

  // a build is for one story: the condition is the same each time
  if (import.meta.env.BARE) useEffect(() => (isEmpty ? begin() : undefined), []);

  /**
   * The same button stands in the bar on a narrow screen, and on the page on a wide one.
   * Never `disabled`: the focus would fall from it, and the passage be met without one.
   */
  const beginning = {
    'aria-disabled': isLoading,
    onClick: () => begin(),
    children: <Said>{isLoading ? words.loading : words.begin}</Said>,
  };

  return (
    <PaperPage
      kind="opening"
      title={role?.title ?? pack.title}
      aside={chapter === undefined ? pack.subtitle : words.length(chapter.title, chapter.minutes)}
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          {pack.theme === undefined ? null : <SoundSwitch shell={shell} />}
          {role === undefined ? null : (
            <button type="button" class="door-next door-begin tri-right" {...beginning} />
          )}
        </>
      }
    >
      <div class="opening-lead">
        {fixed && <p class="opening-fixed">{fixed}</p>}
        {role?.about && <p class="opening-about">{role.about}</p>}
      </div>
      <div class="opening-notes">
        {content && (
          <section>
            <h2>{words.inIt}</h2>
            <p>{content}</p>
          </section>
        )}
        {invented && (
          <section>
            <h2>{words.invented}</h2>
            <p>{invented}</p>
            <p>
              <a href={hashOf({ kind: 'people' })}>{words.people}</a>
            </p>
          </section>
        )}
        <section>
          <h2>{words.howPlayed}</h2>
          <p>{words.play}</p>
          <p>
            <a href={hashOf({ kind: 'settings' })}>{words.settings}</a>
          </p>
        </section>
      </div>
      {role === undefined ? null : <button type="button" class="act act-begin" {...beginning} />}
      {role === undefined ? null : (
        <LateChapterDoors
          shell={shell}
          chapters={role.chapters}
          role={role.id}
          loadJudgements={loadJudgements}
          judge={(judgement) => (judged.current = judgement)}
          loadRecaps={loadRecaps}
          isWaiting={isLoading}
          enter={begin}
        />
      )}
    </PaperPage>
  );
}

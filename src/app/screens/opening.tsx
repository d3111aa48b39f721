/** Before a new run: what cannot be changed, what is shown, who is invented. One button begins. */
import { useState } from 'preact/hooks';
import { ChapterDoors } from '../parts/chapter-doors.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { SoundSwitch } from '../parts/sound-switch.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';

export function Opening({
  shell,
  role: wanted,
}: {
  readonly shell: Shell;
  readonly role: string | undefined;
}) {
  const { pack, loadRecaps, game, navigator, notices } = shell;
  const { opening: words, missing } = useWords();
  const [isLoading, setLoading] = useState(false);
  const role = pack.roles.find((each) => each.id === wanted) ?? pack.roles[0];
  const chapter = role?.chapters[0];

  async function begin(entry?: string): Promise<void> {
    if (role === undefined) return;
    setLoading(true);
    try {
      await game.begin(role.id, entry);
      navigator.go({ kind: 'play', run: game.state.value.session?.run.id });
    } catch {
      notices.say(words.notLoaded(role.title, missing[await shell.missing.waitedFor()]));
      setLoading(false);
    }
  }

  /** The same button stands in the bar on a narrow screen, and on the page on a wide one. */
  const beginning = {
    disabled: isLoading,
    onClick: () => void begin(),
    children: isLoading ? 'Loading …' : 'Begin',
  };

  return (
    <PaperPage
      kind="opening"
      title={role?.title ?? pack.title}
      aside={
        chapter === undefined
          ? pack.subtitle
          : `${chapter.title} · about ${chapter.minutes} minutes`
      }
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
        <p class="opening-fixed">{pack.opening.fixed}</p>
        {role === undefined ? null : <p class="opening-about">{role.about}</p>}
      </div>
      <div class="opening-notes">
        <section>
          <h2>What is in it</h2>
          <p>{pack.opening.content}</p>
        </section>
        <section>
          <h2>Who is invented</h2>
          <p>{pack.opening.invented}</p>
          <p>
            <a href={hashOf({ kind: 'people' })}>The list of people</a>
          </p>
        </section>
        <section>
          <h2>How it is played</h2>
          <p>
            Read, then choose. Nothing is timed. You can go back as far as you like; another choice
            makes a new run, and the old one is kept.
          </p>
          <p>
            <a href={hashOf({ kind: 'settings' })}>Text, sound and keys</a>
          </p>
        </section>
      </div>
      {role === undefined ? null : <button type="button" class="act act-begin" {...beginning} />}
      {role === undefined ? null : (
        <ChapterDoors
          chapters={role.chapters}
          loadRecaps={loadRecaps}
          disabled={isLoading}
          enter={(id) => void begin(id)}
        />
      )}
    </PaperPage>
  );
}

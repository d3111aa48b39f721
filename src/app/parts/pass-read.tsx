/**
 * Passing over what was read on other runs: a button in the bar where there is something to pass, a key, and by itself
 * where the reader has set it so. Marks, too, which of the choices offered were taken on another run.
 */
import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  listenToKeys,
  passRead,
  standing,
  takenElsewhere,
  type ReadBefore,
} from '../../engine/index.ts';
import { createReadOnRuns } from '../beside/read-before.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { Step } from './bar.tsx';

const NOTHING: ReadBefore = { lines: new Set(), taken: new Map() };

export function PassRead({ shell }: { readonly shell: Shell }) {
  const { game, table, shelf, tell, menu, navigator, preferences } = shell;
  const { passing: words } = useBesideWords();
  const onRuns = useMemo(
    () => createReadOnRuns({ shelf, tell, pause: () => new Promise((done) => setTimeout(done)) }),
    [shelf, tell],
  );
  const read = useMemo(() => signal(NOTHING), []);
  const { session } = game.state.value;
  const run = session?.run;
  useEffect(() => {
    read.value = NOTHING;
    if (run === undefined) return undefined;
    let isWanted = true;
    void onRuns.of(run.journal.role, run.id).then((found) => {
      if (isWanted) read.value = found;
    });
    return () => (isWanted = false);
  }, [run?.id]);

  useEffect(() => {
    if (session === undefined || run?.given === undefined) return;
    const at = standing(session);
    // what came with a code is read from where its reader has gone back to
    if (at < run.given) game.send({ kind: 'mark', run: run.id, marks: { given: at } });
  }, [session]);

  const known = read.value;
  const choices = useMemo(
    () =>
      session === undefined
        ? []
        : passRead(session, known, (journal) => game.tell(journal) ?? session.told),
    [session, known],
  );
  useEffect(() => {
    const ids = session === undefined ? [] : takenElsewhere(session.told, known);
    table.sheet.takenElsewhere(new Set(ids), words.takenElsewhere);
  }, [session, known]);

  function pass(): boolean {
    if (choices.length === 0) return false;
    game.send({ kind: 'pass', choices });
    table.sheet.say(words.passed(choices.length));
    return true;
  }

  const { passRead: passesByItself, keys } = preferences.settings.value;
  const isPlayed = game.page.value?.manner === 'play';
  useEffect(() => {
    if (passesByItself && isPlayed) pass();
  }, [choices]);
  useEffect(
    () =>
      listenToKeys({
        active: () => navigator.route.value.kind === 'play' && !menu.value,
        characters: () => keys,
        perform: (command) => command.kind === 'pass' && pass(),
      }),
    [choices, keys],
  );
  return <Step kind="pass-read" name={words.pass} can={choices.length > 0} go={pass} goes />;
}

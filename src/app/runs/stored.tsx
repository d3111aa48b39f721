/** How much the runs take, what this browser says of keeping them, and a way to ask it. Promises nothing. */
import { useEffect, useState } from 'preact/hooks';
import { encodeSave, type Run } from '../../engine/index.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';

type Facts = { readonly quota: number | undefined; readonly isPersisted: boolean | undefined };
const UNKNOWN: Facts = { quota: undefined, isPersisted: undefined };

export function Stored({ runs }: { readonly runs: readonly Run[] }) {
  const { stored: words } = useBesideWords().runs;
  const [facts, setFacts] = useState(UNKNOWN);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void look(), []);

  async function look(): Promise<void> {
    setFacts(await factsOfBrowser());
  }

  async function ask(): Promise<void> {
    const isGranted = await askBrowser();
    setRefused(!isGranted);
    await look();
  }

  const bytes = runs.reduce((sum, run) => sum + encodeSave(run).length, 0);
  return (
    <section class="stored" aria-labelledby="stored">
      <h2 id="stored">{words.heading}</h2>
      <p>
        <Said>{words.figures(runs.length, bytes, facts.quota)}</Said>
      </p>
      <p role="status">
        <Said>
          {[
            facts.isPersisted === true ? words.persisted : words.mayGo,
            isRefused ? words.refused : '',
          ].join(' ')}
        </Said>
      </p>
      {facts.isPersisted === false && !isRefused ? (
        <button type="button" onClick={() => void ask()}>
          {words.ask}
        </button>
      ) : null}
    </section>
  );
}

/** Not every browser, and no page without https, has these. */
function storageManager(): Partial<StorageManager> {
  return 'storage' in navigator ? navigator.storage : {};
}

async function factsOfBrowser(): Promise<Facts> {
  try {
    const storage = storageManager();
    const estimate = await storage.estimate?.();
    return { quota: estimate?.quota, isPersisted: await storage.persisted?.() };
  } catch {
    return UNKNOWN;
  }
}

async function askBrowser(): Promise<boolean> {
  try {
    return (await storageManager().persist?.()) === true;
  } catch {
    return false;
  }
}

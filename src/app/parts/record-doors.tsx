/** The doors of a page of the record: back, and to each other such page. */
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';
import { ReturnDoor } from './return-door.tsx';

export function RecordDoors({ shell }: { readonly shell: Shell }) {
  const words = useWords();
  return (
    <>
      <ReturnDoor home={shell.navigator.home.value} />
      {shell.screens.doors('record').map(({ kind, href }) => (
        <a key={kind} href={href}>
          {words.screens[kind]}
        </a>
      ))}
    </>
  );
}

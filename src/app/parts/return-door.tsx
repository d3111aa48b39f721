/** The door back to where the reader came from: the story, the debrief, the runs or the title. Escape goes through it. */
import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../address/route.ts';

export function ReturnDoor({ home }: { readonly home: Route }) {
  const door = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) door.current?.click();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  return (
    <a ref={door} class="tri-left" href={hashOf(home)}>
      {wordsFor(home)}
    </a>
  );
}

function wordsFor({ kind }: Route): string {
  if (kind === 'play') return 'Back to the story';
  if (kind === 'debrief') return 'Back to the debrief';
  if (kind === 'runs') return 'Your runs';
  return 'Title';
}

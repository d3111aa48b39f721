/** The door back to where the reader came from: the story, the debrief, the runs or the title. Escape goes through it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../address/route.ts';
import { useWords } from '../words/words.ts';

export function ReturnDoor({ home }: { readonly home: Route }) {
  const words = useWords();
  const door = useRef<HTMLAnchorElement>(null);
  // with the page itself: Escape that is pressed as soon as its heading stands would else be lost
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) door.current?.click();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  const { kind } = home;
  return (
    <a ref={door} class="tri-left" href={hashOf(home)}>
      {kind === 'play' || kind === 'debrief' ? words.backTo[kind] : words.screens[kind]}
    </a>
  );
}

/** The door back to where the reader came from: the story, the debrief, the runs or the title. */
import { hashOf, type Route } from '../route.ts';

export function ReturnDoor({ home }: { readonly home: Route }) {
  return (
    <a class="tri-left" href={hashOf(home)}>
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

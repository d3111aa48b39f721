/** What every screen does when it comes: names the page after itself and takes the focus to its heading. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Title of the story, for the browser's tab. */
export const StoryTitle = createContext('');

/** The heading's ref. The focus moves unless the reader has put it elsewhere in this very screen. */
export function useScreen(title: string, takesFocus = true) {
  const story = useContext(StoryTitle);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === story ? story : `${title} – ${story}`;
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title, story]);
  return heading;
}

/**
 * What every screen does when it comes: names the page after itself and takes the focus to its heading, in the same
 * task: a task later the focus would have been nowhere, and the old name would have been read.
 */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Title of the story, for the browser's tab. */
export const StoryTitle = createContext('');

/** The heading's ref. */
export function useScreen(title: string, takesFocus = true) {
  const story = useContext(StoryTitle);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = title === story ? story : `${title} – ${story}`;
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title, story]);
  return heading;
}

/**
 * The way out to the reader’s ears: howler’s one audio context, opened again whenever the browser has closed it.
 * A browser closes it before the first gesture, during a call, or in a hidden tab; and it may refuse to open it.
 */
import { Howler } from 'howler/dist/howler.core.min.js';
import {
  audioContext,
  howlerState,
  openAfterwards,
  openWith,
  sayItRuns,
} from './howler-insides.ts';

export type AudioOutput = {
  /** What begins now is heard now. */
  readonly isOpen: () => boolean;
  /** Asks for it. What the browser refuses is asked for again at the next gesture. */
  readonly open: () => void;
  readonly close: () => void;
};

export type OutputNeeds = {
  /** Whether anything is to be heard; who wants silence opens nothing. */
  readonly isWanted: () => boolean;
  /** Hears each time that it has come to be open. */
  readonly opened: () => void;
  readonly page: Document;
};

export type MakeOutput = (needs: Omit<OutputNeeds, 'page'>) => AudioOutput;

/** After each of these one browser or another lets a page be heard. */
const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

export function createAudioOutput({ isWanted, opened, page }: OutputNeeds): AudioOutput {
  let followed: AudioContext | undefined;
  let hasBeenOpen = false;
  const undo = new AbortController();

  openWith(open);
  for (const gesture of GESTURES) {
    page.addEventListener(gesture, again, { capture: true, passive: true, signal: undo.signal });
  }
  page.addEventListener('visibilitychange', again, { signal: undo.signal });

  return {
    isOpen,
    open,
    close: () => undo.abort(),
  };

  function isOpen(): boolean {
    if (!Howler.usingWebAudio) return true;
    return audioContext()?.state === 'running' && howlerState() === 'running';
  }

  function again(): void {
    if (!isOpen() && page.visibilityState === 'visible' && (isWanted() || !hasBeenOpen)) open();
  }

  function open(): void {
    const context = audioContext();
    if (context === undefined) return;
    follow(context);
    if (howlerState() === 'suspending') openAfterwards();
    else if (context.state === 'running') settle();
    else context.resume().then(settle, () => undefined);
  }

  function follow(context: AudioContext): void {
    if (context === followed) return;
    followed = context;
    context.addEventListener('statechange', settle, { signal: undo.signal });
  }

  function settle(): void {
    if (audioContext()?.state !== 'running' || howlerState() === 'suspending') return;
    hasBeenOpen = true;
    sayItRuns();
    opened();
  }
}

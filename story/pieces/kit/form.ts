/** Which sheet a piece lays on the stage: one that stands, one that lies for a low stage, one as wide as a phone. */

export type Form = 'standing' | 'lying' | 'narrow';

/** Pixels: a stage that is narrower, as on a phone, gets the last; one that is lower the second. */
export const NARROW = 500;
const LOW = 420;

export function formOf({ clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>): Form {
  if (clientWidth > 0 && clientWidth < NARROW) return 'narrow';
  return clientHeight < LOW ? 'lying' : 'standing';
}

/** The stage has changed so far that another sheet belongs on it; what the hand has done stays with the piece. */
export function onNewForm(host: HTMLElement, lay: (form: Form) => void): { readonly close: () => void } {
  let form = formOf(host);
  const watch = globalThis.ResizeObserver === undefined ? undefined : new ResizeObserver(again);
  watch?.observe(host);
  return { close: () => watch?.disconnect() };

  function again(): void {
    const next = formOf(host);
    if (next === form) return;
    form = next;
    lay(form);
  }
}

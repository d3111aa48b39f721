/** Keeps what is read in view when the screen is turned: another layout has another scroll position. */

export type TurnedNeeds = {
  readonly story: HTMLElement;
  readonly choices: HTMLElement;
  /** Asked before the new layout is made: were the choices in view? */
  readonly wasAtChoices: () => boolean;
  readonly soon: (task: () => void) => void;
};

/** Returns its undo. */
export function keepInView({ story, choices, wasAtChoices, soon }: TurnedNeeds): () => void {
  const landscape = window.matchMedia('(orientation: landscape)');
  const onTurn = (): void => {
    const atChoices = wasAtChoices();
    soon(() => {
      story.scrollIntoView({ block: 'start' });
      if (atChoices) choices.scrollIntoView({ block: 'nearest' });
    });
  };
  landscape.addEventListener('change', onTurn);
  return () => landscape.removeEventListener('change', onTurn);
}

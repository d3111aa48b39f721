/**
 * Which folds of a decision's page are open, and whether all of it is shown in the short page's place. A page that was
 * left through a link in it stands as it was left when the reader comes back, with the focus on that link.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '../address/route.ts';
import type { LeftDebrief, Shell } from '../shell.ts';

export type Folds = {
  readonly open: readonly string[];
  readonly isWhole: boolean;
  /** Of what the folds stand in. */
  readonly body: { readonly current: HTMLDivElement | null };
  readonly set: (fold: string, isOpen: boolean) => void;
  readonly showWhole: (isWhole: boolean) => void;
  /** For each click in the body. */
  readonly leave: (event: MouseEvent) => void;
};

const LINKS = 'a[href^="#/"]';
/** What has the focus when the page has become whole, and short again. */
const TO_SHORT = '.to-short';
const TO_WHOLE = '.to-whole';

type Needs = Pick<Shell, 'navigator' | 'leftDebrief' | 'preferences'>;

/** @param all Every fold of the page, for a reader who wants them open. */
export function useFolds(
  { navigator, leftDebrief, preferences }: Needs,
  all: readonly string[],
): Folds {
  const address = hashOf(navigator.route.value);
  const [left] = useState(() => leftOf(leftDebrief.peek(), address));
  const [open, setOpen] = useState<readonly string[]>(
    left?.open ?? (preferences.settings.peek().foldsOpen ? all : []),
  );
  const [isWhole, setWhole] = useState(left?.isWhole ?? false);
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const link = left && body.current?.querySelectorAll<HTMLElement>(LINKS)[left.link];
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, []);

  const was = useRef(isWhole);
  useLayoutEffect(() => {
    if (was.current === isWhole) return;
    was.current = isWhole;
    body.current?.querySelector<HTMLElement>(isWhole ? TO_SHORT : TO_WHOLE)?.focus();
  }, [isWhole]);

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isWhole) setWhole(false);
      else closeOne(body.current, open.at(-1));
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isWhole, open]);

  return {
    open,
    isWhole,
    body,
    set: (fold, isOpen) =>
      setOpen((before) => {
        if (before.includes(fold) === isOpen) return before;
        return isOpen ? [...before, fold] : before.filter((each) => each !== fold);
      }),
    showWhole: setWhole,
    leave({ target }) {
      const followed = target instanceof Element ? target.closest(LINKS) : null;
      if (followed === null || body.current === null) return;
      const link = [...body.current.querySelectorAll(LINKS)].indexOf(followed);
      leftDebrief.value = { address, open, isWhole, link };
    },
  };
}

function leftOf(left: LeftDebrief | undefined, address: string): LeftDebrief | undefined {
  return left?.address === address ? left : undefined;
}

/** The fold that has the focus, else the one opened last. */
function closeOne(body: HTMLElement | null, last: string | undefined): void {
  const focused = document.activeElement?.closest<HTMLDetailsElement>('details[data-fold][open]');
  const fold = focused ?? body?.querySelector<HTMLDetailsElement>(`[data-fold="${last}"][open]`);
  if (fold === null || fold === undefined) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
}

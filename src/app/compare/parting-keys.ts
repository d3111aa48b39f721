/** The arrows among the ways to play on: up and down from parting to parting, left and right from run to run. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const SIDES: Readonly<Record<string, string>> = { ArrowLeft: 'a', ArrowRight: 'b' };

export function movePartings(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, target, currentTarget } = event;
  const from = target instanceof Element ? target.closest<HTMLElement>('.play-from') : null;
  if (from === null) return;
  const next = STEPS[key] === undefined ? across(from, SIDES[key]) : along(from, STEPS[key]);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();

  function along(button: HTMLElement, step: number): HTMLElement | undefined {
    const side = button.dataset['side'] ?? '';
    const all = [...currentTarget.querySelectorAll<HTMLElement>(`[data-side="${side}"]`)];
    return all[all.indexOf(button) + step];
  }
}

function across(button: HTMLElement, side: string | undefined): HTMLElement | undefined {
  if (side === undefined) return undefined;
  const row = button.closest('.compared');
  return row?.querySelector<HTMLElement>(`[data-side="${side}"]`) ?? undefined;
}

/** Whether the reader has touched the page yet: before that no browser lets it be heard. */
import { signal, type ReadonlySignal } from '@preact/signals';

const GESTURES = ['pointerup', 'keydown'] as const;

export function firstGesture(target: Pick<Window, 'addEventListener'>): ReadonlySignal<boolean> {
  const touched = signal(false);
  for (const gesture of GESTURES)
    target.addEventListener(gesture, () => (touched.value = true), { once: true, capture: true });
  return touched;
}

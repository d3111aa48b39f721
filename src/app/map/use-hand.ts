/** The mouse as a hand that moves the map in its frame. Fingers and wheels scroll by themselves. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** CSS pixels: less is a click with an unsteady hand. */
const SLIP = 5;

export function useHand(frame: RefObject<HTMLElement | null>) {
  const grip = useRef<{ x: number; y: number; left: number; top: number } | undefined>(undefined);
  const hasMoved = useRef(false);
  return {
    onPointerDown(event: PointerEvent): void {
      const held = frame.current;
      if (held === null || event.pointerType !== 'mouse' || event.button !== 0) return;
      grip.current = {
        x: event.clientX,
        y: event.clientY,
        left: held.scrollLeft,
        top: held.scrollTop,
      };
      hasMoved.current = false;
    },
    onPointerMove(event: PointerEvent): void {
      const from = grip.current;
      if (from === undefined || frame.current === null) return;
      if (event.buttons === 0) return void (grip.current = undefined);
      const x = event.clientX - from.x;
      const y = event.clientY - from.y;
      hasMoved.current ||= Math.hypot(x, y) > SLIP;
      if (hasMoved.current) frame.current.scrollTo(from.left - x, from.top - y);
    },
    onPointerUp(): void {
      grip.current = undefined;
    },
    /** The map was moved: nothing on it is meant. */
    onClickCapture(event: MouseEvent): void {
      if (!hasMoved.current) return;
      hasMoved.current = false;
      event.stopPropagation();
    },
  };
}

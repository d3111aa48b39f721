/** The one thing a person is known by, where the hands are. What is worn on the face is the head's. */
import type { Hands } from './arms.ts';
import { madeFor, type Wearer } from './wearer.ts';

/** `floor`: where the floor is for this pose. */
export function thing(wearer: Wearer, hands: Hands, floor: number): string {
  const { attribute } = wearer;
  if (attribute === undefined || attribute.held === 'face') return '';
  const [x, y] = attribute.held === 'right' ? hands.right : hands.left;
  return madeFor(wearer, attribute.drawn, { x, y, floor });
}

/** What shines round it. Lies under the figure, so that no shade falls on it; `drop`: how much lower the body is. */
export function glow(wearer: Wearer, hands: Hands, drop: number): string {
  const [x, y] = wearer.attribute?.held === 'right' ? hands.right : hands.left;
  return madeFor(wearer, wearer.attribute?.glow, { x, y: y + drop });
}

/** The heading of a scene that begins in the middle of what is read: its title and its date. */
import type { SceneId } from '../../core/brand.ts';
import { element, unseen } from './element.ts';
import type { Lookups } from './lookups.ts';

/** Undefined for a scene that the story does not list. */
export function sceneHeading(id: SceneId, lookups: Lookups): HTMLElement | undefined {
  const scene = lookups.scene(id);
  if (scene === undefined) return undefined;
  return element(
    'h2',
    { class: 'scene-change' },
    scene.title,
    unseen('.'),
    element('small', {}, ` ${scene.when}`),
  );
}

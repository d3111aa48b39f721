/** A new scene with all drawn that a state needs. When that fails, the scene is closed: nobody else knows it yet. */
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Scene } from './scene.ts';

export async function prepared<S extends Pick<Scene, 'prepare' | 'close'>>(
  scene: S,
  state: StageState,
): Promise<S> {
  try {
    await scene.prepare(state);
    return scene;
  } catch (thrown) {
    scene.close();
    throw thrown;
  }
}

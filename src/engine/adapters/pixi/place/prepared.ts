/** A new picture with all drawn that a state needs. When that fails, the picture is closed: nobody else knows it yet. */
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Picture } from './picture.ts';

export async function prepared<S extends Pick<Picture, 'prepare' | 'close'>>(
  picture: S,
  state: StageState,
): Promise<S> {
  try {
    await picture.prepare(state);
    return picture;
  } catch (thrown) {
    picture.close();
    throw thrown;
  }
}

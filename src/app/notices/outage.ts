/** Which faults come of a network that is gone, and the one plain sentence that is said for each kind of file. */
import type { Fault } from '../../engine/index.ts';

export type Outage = { readonly kind: string; readonly text: string };

/** How browsers, the bundler and howler word a file that did not come. A file that the story lacks is worded otherwise. */
const NETWORK =
  /fetch|network|load failed|loading|preload|importing a module|^error|status|^[45]\d\d |format is not supported/iu;

const PICTURES: Outage = {
  kind: 'pictures-away',
  text: 'Pictures cannot be fetched now; the text goes on. They come back with the network.',
};
const SOUNDS: Outage = {
  kind: 'sounds-away',
  text: 'Sounds cannot be fetched now; captions go on. They come back with the network.',
};

/** The outage that such a fault may have been, for when its cause is gone. */
export function outageKind(kind: string): string | undefined {
  if (kind === 'picture-missing' || kind === 'no-picture') return PICTURES.kind;
  return kind === 'sound-missing' || kind === 'no-sound' ? SOUNDS.kind : undefined;
}

/** Undefined for a fault that has nothing to do with the network. */
export function outageOf(fault: Fault, online: boolean): Outage | undefined {
  switch (fault.kind) {
    case 'picture-missing':
    case 'no-picture':
      return online && !NETWORK.test(fault.problem) ? undefined : PICTURES;
    case 'sound-missing':
    case 'no-sound':
      return online && !NETWORK.test(fault.problem) ? undefined : SOUNDS;
    default:
      return undefined;
  }
}

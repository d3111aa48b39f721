/** Which faults come of a network that is gone. Of each kind of file one plain thing is said. */
import type { Fault } from '../../engine/index.ts';

export type Outage = 'pictures-away' | 'sounds-away';

/** How browsers, the bundler and howler word a file that did not come. A file that the story lacks is worded otherwise. */
const NETWORK =
  /fetch|network|load failed|loading|preload|importing a module|^error|status|^[45]\d\d |format is not supported/iu;

/** The outage that such a fault may have been, for when its cause is gone. */
export function outageKind(kind: string): Outage | undefined {
  if (kind === 'picture-missing' || kind === 'no-picture') return 'pictures-away';
  return kind === 'sound-missing' || kind === 'no-sound' ? 'sounds-away' : undefined;
}

/** Undefined for a fault that has nothing to do with the network. */
export function outageOf(fault: Fault, online: boolean): Outage | undefined {
  const isOutage = !online || ('problem' in fault && NETWORK.test(fault.problem));
  return isOutage ? outageKind(fault.kind) : undefined;
}

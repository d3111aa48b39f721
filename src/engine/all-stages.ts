/** Several stages as one: what stands over the picture and the picture itself get the same calls. */
import type { Stage } from './ports.ts';

export function allStages(stages: readonly Stage[]): Stage {
  return {
    show: (state, how) => stages.forEach((stage) => stage.show(state, how)),
    set: (options) => stages.forEach((stage) => stage.set(options)),
    settled: () => Promise.all(stages.map((stage) => stage.settled())).then(() => undefined),
    close: () => stages.forEach((stage) => stage.close()),
  };
}

/** Dividing by zero is an error of the running ink, as it is in inkle's own: inkjs would print `Infinity` and go on. */
import type { Story } from 'inkjs';

export function stopAtDivisionByZero(story: Story): void {
  const step = story.PerformLogicAndFlowControl;
  story.PerformLogicAndFlowControl = (object) => {
    const isDone = step.call(story, object);
    const top: unknown = story.state.evaluationStack.at(-1);
    const { value } = (top ?? {}) as { value?: unknown }; // what has none is no number either
    if (typeof value === 'number' && !Number.isFinite(value))
      story.Error('something is divided by zero');
    return isDone;
  };
}

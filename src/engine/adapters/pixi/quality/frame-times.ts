/** What the stage measures of itself: frames, gaps between them, script time. Short memory, no clock of its own. */

const KEPT = 90;
/** A gap longer than this is a hidden page or a debugger. */
const LONGEST_GAP = 600;

export type FrameTimes = {
  drawn(script: number, gap: number): void;
  /** What went before says nothing about what comes. */
  forget(): void;
  frames(): number;
  script(): readonly number[];
  gaps(): readonly number[];
};

export function createFrameTimes(): FrameTimes {
  let frames = 0;
  let scripts: readonly number[] = [];
  let gaps: readonly number[] = [];
  return {
    drawn(script, gap) {
      frames += 1;
      scripts = [...scripts, script].slice(-KEPT);
      if (gap > 0 && gap < LONGEST_GAP) gaps = [...gaps, gap].slice(-KEPT);
    },
    forget() {
      gaps = [];
    },
    frames: () => frames,
    script: () => scripts,
    gaps: () => gaps,
  };
}

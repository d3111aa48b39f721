/** What a told story says, for tests that read it. */
import type { Told } from '../../../../src/engine/core/story/passage.ts';

export const texts = (told: Told): readonly string[] =>
  told.passages.flatMap((passage) => passage.lines.map((line) => line.text)).filter(Boolean);

export const kinds = (told: Told): readonly string[] => told.faults.map((fault) => fault.kind);

export const offeredIds = (told: Told): readonly string[] =>
  (told.passages.at(-1)?.choices ?? []).map((choice) => choice.id);

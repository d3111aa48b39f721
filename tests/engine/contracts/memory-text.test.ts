import { createMemoryText } from '../../../src/engine/adapters/memory/memory-text.ts';
import { textContract } from './text-contract.ts';

textContract('in memory', () => {
  const text = createMemoryText();
  const passage = () => text.page()?.told.passages.at(-1);
  return {
    text,
    lines: () =>
      (passage()?.lines ?? []).map((line) => line.text.trim()).filter((line) => line !== ''),
    choices: () => (passage()?.choices ?? []).map((choice) => choice.text),
    captions: text.captions,
  };
});

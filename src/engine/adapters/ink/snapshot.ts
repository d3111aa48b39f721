/**
 * ink's state written down and read again. JSON writes 2.0 as 2, which ink would read as a whole number;
 * inkjs reads the text `2.0f` as what it was. What cannot be written truly is not written at all.
 */
import type { Story } from 'inkjs';

/** Undefined when the state holds a number that inkjs could not read again: a negative whole float, or no number. */
export function takeSnapshot({ state }: Story): string | undefined {
  const write = state.WriteJson.bind(state);
  let isTrue = true;
  state.WriteJson = (writer) => {
    const writeFloat = writer.WriteFloat.bind(writer);
    writer.WriteFloat = (value) => {
      const kind = kindOf(value);
      if (kind === 'whole') return writer.Write(`${value}.0f`);
      if (kind === 'unwritable') isTrue = false;
      writeFloat(value);
    };
    return write(writer);
  };
  const json = state.ToJson();
  state.WriteJson = write;
  return isTrue ? json : undefined;
}

/** As an object, because inkjs looks for numbers in all of a text, also in the author's words. */
export function loadSnapshot({ state }: Story, json: string): void {
  state.LoadJsonObj(JSON.parse(json));
}

function kindOf(value: number | null): 'whole' | 'broken' | 'unwritable' {
  if (value === null || !Number.isFinite(value)) return 'unwritable';
  if (!Number.isInteger(value)) return 'broken';
  return Object.is(Math.abs(value), value) && Number.isSafeInteger(value) ? 'whole' : 'unwritable';
}

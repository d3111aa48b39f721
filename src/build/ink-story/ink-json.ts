/**
 * Compiles ink to ink's JSON, with numbers that keep their kind. JSON writes 2.0 as 2, which ink reads as a whole
 * number and divides as one; inkjs reads the text `2.0f` as what it was.
 */
import { Compiler } from 'inkjs/compiler/Compiler';
import type { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { FloatValue } from 'inkjs/engine/Value';

/** @throws when the ink does not compile; the options' handler has heard why. */
export function inkJson(source: string, options: CompilerOptions): string {
  keepConstants();
  const writer = new SimpleJson.Writer();
  const writeFloat = writer.WriteFloat.bind(writer);
  writer.WriteFloat = (value) => {
    if (value === null || !Number.isInteger(value)) writeFloat(value);
    else if (value < 0 || Object.is(value, -0)) writeNegative(writer, -value);
    else writer.Write(pointed(value));
  };
  new Compiler(source, options).Compile().ToJson(writer);
  return writer.toString();
}

/** A text with a minus is no number to inkjs. A list of its own keeps the places of all that follows. */
function writeNegative(writer: SimpleJson.Writer, value: number): void {
  writer.WriteArrayStart();
  writer.Write(pointed(value));
  writer.Write('_'); // ink's sign for minus
  writer.WriteNull();
  writer.WriteArrayEnd();
}

/** `BigInt`, because large numbers print with an exponent. */
function pointed(whole: number): string {
  return `${BigInt(whole)}.0f`;
}

/** inkjs puts a copy where a constant stands, and copies 2.0 as 2. */
function keepConstants(): void {
  FloatValue.prototype.Copy = function copy(this: FloatValue) {
    return new FloatValue(Number(this.value));
  };
}

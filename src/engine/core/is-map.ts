/** Whether something from outside is a map. Apart from the decoders, which the first chunk does without. */

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes ink's comments out and keeps every line where it was. */

/** As ink does: `//` to the end of the line, also inside a tag, unless it is written `\/\/`. */
export function withoutComments(ink: string): string {
  return ink
    .replaceAll(/\/\*[^]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/(?<!\\)\/\/[^\n]*/gu, '');
}

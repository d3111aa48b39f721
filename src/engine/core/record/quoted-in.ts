/** What is spoken in a text: the words between its marks of quotation, with the marks. Pure. */

const QUOTED = /“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“/gu;

export function quotedIn(text: string): readonly string[] {
  return text.match(QUOTED) ?? [];
}

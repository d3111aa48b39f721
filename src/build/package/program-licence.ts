/** The licence of the program alone: of its text and pictures every story has its own author. */

const MIT = /Copyright \(c\)[^]*?OTHER DEALINGS IN THE\s+SOFTWARE\./u;

/** @throws when `LICENSE` has no such licence in it. */
export function programLicence(licence: string): string {
  const text = MIT.exec(licence)?.[0];
  if (text === undefined) throw new Error('LICENSE has no MIT licence in it.');
  return `MIT License\n\n${text}`;
}

/** What stands first in the licences of an author's build. */
export function storysLicences(licence: string): string {
  return `The story is its author's, under the terms that its author gives.\n\nThe program that tells it:\n\n${programLicence(licence)}`;
}

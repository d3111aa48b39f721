/** Says in one sentence that Node is too old, before anything fails in a way that explains nothing. */

const OLDEST = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `This needs Node ${OLDEST.join('.')} or newer, and you have ${process.versions.node}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
}

/** Says in one sentence that Node is too old, before anything fails in a way that explains nothing. */

const OLDEST = { major: 20, minor: 19 };

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  console.error(
    `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and you have ${process.versions.node}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
}

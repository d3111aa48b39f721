/** Who asked for what: how many round trips deep a file is, the page itself being 1. */

export function watchRequests(devtools) {
  const askedBy = new Map();
  devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (!askedBy.has(request.url)) askedBy.set(request.url, initiatorOf(initiator, request.url));
  });

  return {
    /** The deepest of these addresses. */
    depthOf: (addresses) => Math.max(0, ...addresses.map((address) => depth(address, []))),
  };

  function depth(address, seen) {
    const asker = askedBy.get(address);
    if (asker === undefined || asker === address || seen.includes(address)) return 1;
    return 1 + depth(asker, [...seen, address]);
  }
}

/** The file that named this one: the page for a tag, the script for an import. */
function initiatorOf({ url, stack }, self) {
  const frames = framesOf(stack).map((frame) => frame.url);
  return [...frames, url].find((each) => each !== undefined && each !== '' && each !== self);
}

function framesOf(stack) {
  if (stack === undefined) return [];
  return [...stack.callFrames, ...framesOf(stack.parent)];
}

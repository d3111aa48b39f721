/** English words that stand in the page as it is served: for when its script does not start. Each is true wherever it is read. */

export const PAGE = {
  notStarted:
    'The game has not started. If it is still on its way, it takes the place of these words.',
  noScript:
    'JavaScript is switched off here. The game is a program in your browser: switch it on to play.',
  fromDisk:
    'Opened from a disk? No browser starts it from there. Put its folder on a web server, and open the address that the server gives.',
  inFrame: 'Inside another page?',
  ownTab: 'Open it in a tab of its own.',
  refused:
    'Otherwise a filter or an extension may hold its script back, or this browser may be too old. Allow the script, or take a newer browser; then load the page again.',
};

/** English words of the settings. */

const SYSTEM = 'As the system asks';

export const SETTINGS = {
  kept: 'kept in this browser only',
  usual: 'Restore the usual',
  reading: 'Reading',
  textSize: 'Text size',
  perCent: (size: number) => `${size} %`,
  perCentSpoken: (size: number) => `${size} per cent`,
  font: 'Typeface',
  fonts: { serif: 'PT Serif', hyper: 'Atkinson Hyperlegible', dyslexic: 'OpenDyslexic' },
  sample: 'They are on their feet before the last sentence is out. So are you.',
  contrast: 'Contrast',
  contrasts: { auto: SYSTEM, usual: 'Paper', high: 'Black on white' },
  notes: 'Content notes',
  notesHint: 'A line before a passage that some would rather be warned of.',
  passRead: 'Pass over what I have read',
  passReadHint:
    'What you have read on another run is passed over by itself, as far as the next decision or anything new. Choices on the way are those that you took last. Off: a button and the key N do it.',
  plainLists: 'Plain lists',
  plainListsHint:
    'Some choices can also be made by hand on the picture. Plain lists leave that out.',
  foldsOpen: 'Debrief unfolded',
  foldsOpenHint: 'What stands in folds under a decision is open when its page comes.',
  wholeMap: 'Map shows all',
  wholeMapHint:
    'For teaching: the map of branches names also what no run here has met. It gives away what is to come. A link with “?map=all” before its # does the same for once.',
  picture: 'Picture',
  pictures: 'Pictures in words',
  picturesHint: 'What the picture shows and who stands where, in the text, each time it changes.',
  motion: 'Motion',
  motions: { auto: SYSTEM, full: 'Full', reduced: 'Still' },
  quality: 'Quality',
  qualityHint: 'Automatic measures this machine and steps down by itself.',
  qualities: { auto: 'Automatic', full: 'Full', light: 'Light', still: 'Stills' },
  keys: 'Keys',
  letterKeys: 'Letter and number keys',
  keysHint:
    '1–9 choose, L log, I what a story lists, M sound, N pass over what was read, S settings. Arrows and Escape always work. A screen reader in browse mode keeps letters, numbers and arrows to itself.',
  pictureKey: 'Key for the picture in words',
  noKey: 'None',
  pictureKeyHint: 'Says what the picture shows now. It is in the menu, too.',
  sound: 'Sound',
  volumes: { music: 'Music', room: 'Room', event: 'Events' },
  captions: 'Captions',
  captionsHint:
    'Every sound in words, while it is heard: for whoever cannot hear it, or plays without sound. The log has them always.',
};

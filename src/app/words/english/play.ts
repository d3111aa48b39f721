/** English words of the play screen and its log. */

export const PLAY = {
  bar: 'Play',
  back: 'Back',
  forward: 'Forward',
  menu: 'Menu',
  soundOff: 'Sound off.',
  soundOn: 'Sound on.',
  nothingRead: 'Nothing has been read yet in this run.',
};

export type PlayWords = typeof PLAY;

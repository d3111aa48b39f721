/** The build of howler without spatial sound has no types of its own; they are those of the whole. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}

interface ImportMetaEnv {
  /** Whether the story may be without pictures: set by the build, so that no other story carries what such a page needs. */
  readonly BARE: boolean;
}

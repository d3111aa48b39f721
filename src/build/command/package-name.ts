/** What the package is called, and its version. Why this name: docs/decisions/package.md. */

export const NAME = 'stet-ink';
export const VERSION = '0.1.0';

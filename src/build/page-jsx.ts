/** Whose JSX the page's is. tsconfig.json says it too, and is not read where the sources lie in `node_modules`. */
export const PAGE_JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** What is said of faults, as a chunk of its own. */
export { sentence } from '../../engine/index.ts';

/** Some walks of each role held against its map; ten thousand, and each line that they left, are in `npm run prove`. */
import { describeMaps } from './mapping.ts';

const WALKS = 100;

describeMaps(WALKS);

/** Some walks of each role held against its map; ten thousand of them are in `npm run prove`. */
import { describeMaps } from './mapping.ts';

const WALKS = 300;

describeMaps(WALKS);

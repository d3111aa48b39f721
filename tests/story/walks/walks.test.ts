/** A few walks from each door of each role; thousands of them are in `npm run prove`. */
import { describeWalks, doorsOfAll } from './walking.ts';

const WALKS = 4;

describeWalks(doorsOfAll(), WALKS);

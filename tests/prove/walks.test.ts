/** Thousands of walks through both stories, from each door of each role. Ten minutes or so. */
import { describeWalks, doorsOfAll } from '../story/walks/walking.ts';

const WALKS = 160;

describeWalks(doorsOfAll(), WALKS);

/** Many walks of each role held against its map. */
import { describeMaps } from '../story/map/mapping.ts';

const WALKS = 10_000;

describeMaps(WALKS, { leftLinesToo: true });

/**
 * `npm run prove`: what takes long, in one command. All that is written is met on some road, thousands of walks, every
 * sound made anew; in the browser every place in every light, every scene beat by beat, every page at every width.
 */
import { requireNode } from './lib/node-version.mjs';
import { createSteps } from './lib/steps.mjs';

requireNode();
const steps = createSteps();
for (const script of ['check:content', 'build', 'build:demo']) steps.script(script);
steps.tests('prove');
await steps.browserTests('prove-e2e');
steps.end();

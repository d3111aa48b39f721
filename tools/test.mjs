/** `npm test`: everything that must hold, in one command. What takes long is in `npm run prove`. */
import { requireNode } from './lib/node-version.mjs';
import { createSteps } from './lib/steps.mjs';

requireNode();
const steps = createSteps();
for (const script of ['types', 'lint', 'format:check', 'dead']) steps.script(script);
steps.tests('unit');
for (const script of ['build', 'build:demo', 'size']) steps.script(script);
await steps.browserTests('e2e');
await steps.browserTests('e2e-alone');
steps.end();

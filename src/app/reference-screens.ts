/** The screens that are read beside the story: one chunk of their own, so that they do not weigh on the first choice. */
export { About } from './screens/about.tsx';
export { DebriefScreen } from './screens/debrief.tsx';
export { Glossary } from './screens/glossary.tsx';
export { People } from './screens/people.tsx';
export { Sources } from './screens/sources.tsx';

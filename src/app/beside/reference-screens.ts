/** All that is read beside the story: one chunk of its own, so that it does not weigh on the first choice. */
import '../styles/beside.css';
import '../styles/print.css';

export { InPassage } from '../parts/in-passage.tsx';
export { MenuKeys } from '../parts/menu-keys.tsx';
export { MenuRows } from '../parts/menu-rows.tsx';
export { PassRead } from '../parts/pass-read.tsx';
export { BoardScreen } from '../boards/board-screen.tsx';
export { About } from '../screens/about.tsx';
export { Compare } from '../screens/compare.tsx';
export { DebriefScreen } from '../screens/debrief.tsx';
export { Glossary } from '../screens/glossary.tsx';
export { Held } from '../screens/held.tsx';
export { Lists } from '../screens/lists.tsx';
export { Log } from '../screens/log.tsx';
export { MapScreen } from '../map/map-screen.tsx';
export { People } from '../screens/people.tsx';
export { Runs } from '../screens/runs.tsx';
export { SettingsScreen } from '../screens/settings.tsx';
export { Sources } from '../screens/sources.tsx';
export { Tables } from '../screens/reading-tables.tsx';
export { Timeline } from '../screens/timeline.tsx';

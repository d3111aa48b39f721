/** The shell as a whole: the screen that the address names, the table kept behind it, menu and notices. */
import type { ComponentChildren } from 'preact';
import { Menu } from './parts/menu.tsx';
import { StoryTitle } from './parts/use-screen.ts';
import { NoticeList } from './parts/notice-list.tsx';
import type { Route } from './route.ts';
import { About } from './screens/about.tsx';
import { DebriefScreen } from './screens/debrief.tsx';
import { Glossary } from './screens/glossary.tsx';
import { Log } from './screens/log.tsx';
import { Opening } from './screens/opening.tsx';
import { People } from './screens/people.tsx';
import { Play } from './screens/play.tsx';
import { Runs } from './screens/runs.tsx';
import { SettingsScreen } from './screens/settings.tsx';
import { Sources } from './screens/sources.tsx';
import { Title } from './screens/title.tsx';
import { assertNever } from '../engine/index.ts';
import type { Shell } from './shell.ts';

export function App({ shell }: { readonly shell: Shell }) {
  const route = shell.navigator.route.value;
  return (
    <StoryTitle.Provider value={shell.pack.title}>
      <div class={route.kind === 'play' ? 'app' : 'app on-page'}>
        <a class="skip" href="#main" onClick={skip}>
          Skip to what is read
        </a>
        <NoticeList notices={shell.notices} />
        {screenOf(route, shell)}
        <Play shell={shell} shown={route.kind === 'play'} />
        <Menu shell={shell} />
      </div>
    </StoryTitle.Provider>
  );
}

function screenOf(route: Route, shell: Shell): ComponentChildren {
  switch (route.kind) {
    case 'title':
      return <Title shell={shell} />;
    case 'opening':
      return <Opening shell={shell} role={route.role} />;
    case 'play':
      return null;
    case 'log':
      return <Log shell={shell} />;
    case 'settings':
      return <SettingsScreen shell={shell} />;
    case 'runs':
      return <Runs shell={shell} />;
    case 'debrief':
      return <DebriefScreen shell={shell} decision={route.decision} />;
    case 'people':
      return <People shell={shell} />;
    case 'glossary':
      return <Glossary shell={shell} />;
    case 'sources':
      return <Sources shell={shell} />;
    case 'about':
      return <About shell={shell} />;
    default:
      return assertNever(route);
  }
}

/** The address names the screen, so the link moves the focus itself. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>('.passage, #main h1, h1');
  target?.focus();
  target?.scrollIntoView();
}

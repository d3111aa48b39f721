/** The shell as a whole: the screen that the address names, the table kept behind it, menu and notices. */
import type { ComponentChildren } from 'preact';
import { Menu } from './parts/menu.tsx';
import { StoryTitle } from './parts/use-screen.ts';
import { NoticeList } from './parts/notice-list.tsx';
import { ReferenceScreen } from './parts/reference-screen.tsx';
import type { Route } from './address/route.ts';
import { Opening } from './screens/opening.tsx';
import { Play } from './screens/play.tsx';
import { Title } from './screens/title.tsx';
import { assertNever } from '../engine/index.ts';
import type { Shell } from './shell.ts';

export function App({ shell }: { readonly shell: Shell }) {
  const route = shell.navigator.route.value;
  return (
    <StoryTitle.Provider value={shell.pack.title}>
      <div class={route.kind === 'play' ? 'app' : 'app on-page'}>
        <a class="skip" href="#main" onClick={skip}>
          Skip to the text
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
      return <ReferenceScreen shell={shell} show={({ Log }) => <Log shell={shell} />} />;
    case 'settings':
      return (
        <ReferenceScreen
          shell={shell}
          show={({ SettingsScreen }) => <SettingsScreen shell={shell} />}
        />
      );
    case 'runs':
      return <ReferenceScreen shell={shell} show={({ Runs }) => <Runs shell={shell} />} />;
    case 'debrief':
      return (
        <ReferenceScreen
          shell={shell}
          show={({ DebriefScreen }) => <DebriefScreen shell={shell} decision={route.decision} />}
        />
      );
    case 'people':
      return <ReferenceScreen shell={shell} show={({ People }) => <People shell={shell} />} />;
    case 'glossary':
      return <ReferenceScreen shell={shell} show={({ Glossary }) => <Glossary shell={shell} />} />;
    case 'timeline':
      return <ReferenceScreen shell={shell} show={({ Timeline }) => <Timeline shell={shell} />} />;
    case 'sources':
      return <ReferenceScreen shell={shell} show={({ Sources }) => <Sources shell={shell} />} />;
    case 'about':
      return <ReferenceScreen shell={shell} show={({ About }) => <About shell={shell} />} />;
    default:
      return assertNever(route);
  }
}

/** The address names the screen, so the link moves the focus itself. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  const target =
    document.querySelector<HTMLElement>('#main .passage') ??
    document.querySelector<HTMLElement>('#main h1, h1');
  target?.focus();
  target?.scrollIntoView();
}

/** The shell as a whole: the screen that the address names, the table kept behind it, menu and notices. */
import type { ComponentChildren } from 'preact';
import { hashOf, type Route } from './address/route.ts';
import { LateScreen } from './parts/late-screen.tsx';
import { Menu } from './parts/menu.tsx';
import { NoticeList } from './parts/notice-list.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import { StoryTitle } from './parts/use-screen.ts';
import { Play } from './screens/play.tsx';
import { SCREENS } from './screens/all-screens.tsx';
import type { Shell } from './shell.ts';
import { WordsGiven } from './words/words.ts';

export function App({ shell }: { readonly shell: Shell }) {
  const route = shell.navigator.route.value;
  return (
    <WordsGiven.Provider value={shell.words}>
      <StoryTitle.Provider value={shell.pack.title}>
        <div class={route.kind === 'play' ? 'app' : 'app on-page'}>
          <SkipLink />
          <NoticeList notices={shell.notices} />
          {screenOf(route, shell)}
          <Play shell={shell} shown={route.kind === 'play'} />
          <Menu shell={shell} />
        </div>
      </StoryTitle.Provider>
    </WordsGiven.Provider>
  );
}

/** Each address has its own nodes: nothing of one page is left in another. */
function screenOf(route: Route, shell: Shell): ComponentChildren {
  const row = SCREENS[route.kind];
  const key = hashOf(route);
  if ('Screen' in row) return <row.Screen key={key} shell={shell} />;
  if ('load' in row) return <LateScreen key={key} shell={shell} kind={route.kind} />;
  return null;
}

/** A screen whose code is fetched when it is asked for: until it is here, a page of its name stands in. */
import { useLayoutEffect } from 'preact/hooks';
import { hashOf, type Route } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { BesideWordsGiven, useWords } from '../words/words.ts';
import { ComingPart } from './coming.tsx';
import { PaperPage } from './paper-page.tsx';
import { ReturnDoor } from './return-door.tsx';

export type LateScreenProps = { readonly shell: Shell; readonly kind: Route['kind'] };

export function LateScreen({ shell, kind }: LateScreenProps) {
  const words = useWords();
  const late = shell.lateScreens.of(kind);
  useLayoutEffect(() => void late.load(), [late]);
  const state = late.state.value;
  if (state.kind === 'here') {
    const { Screen, words: beside } = state.part;
    return (
      <BesideWordsGiven.Provider value={beside}>
        <Screen shell={shell} />
      </BesideWordsGiven.Provider>
    );
  }
  const home = shell.navigator.home.value;
  const door =
    home.kind === kind ? (
      <a href={hashOf({ kind: 'title' })}>{words.screens.title}</a>
    ) : (
      <ReturnDoor home={home} />
    );
  return (
    <PaperPage title={words.screens[kind]} doors={door}>
      <ComingPart late={late} words={words.fetching.page} missing={shell.missing} />
    </PaperPage>
  );
}

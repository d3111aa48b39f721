/** The map of a role: this run among the reader's others, as a picture and as a list, with Look and Play from here. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { hashOf, hashOfScreen } from '../address/route.ts';
import { ComingPart } from '../parts/coming.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { called } from '../runs/run-name.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { loadMaps } from './load-maps.ts';
import { MapPage } from './map-page.tsx';
import { useMap } from './use-map.ts';
import '../styles/map.css';

export function MapScreen({ shell }: { readonly shell: Shell }) {
  const { navigator, record } = shell;
  const words = useWords();
  const { map: ours } = useBesideWords();
  const route = navigator.route.value;
  const { run, decision, look } = route.kind === 'map' ? route : NOWHERE;
  const { late, isHere, found, others } = useMap(shell, run, loadMaps);
  useLayoutEffect(() => void record.load(), [record]);
  useEffect(() => void shell.catalogs.stage().catch(() => undefined), [shell]);
  const all = found === undefined ? 0 : found.others.length + 1;
  return (
    <PaperPage
      kind="map"
      title={words.screens.map}
      aside={
        found && ours.aside(found.role.title, called(found.wanted.letter, found.wanted.name), all)
      }
      doors={
        <>
          <ReturnDoor home={navigator.home.value} />
          <a href={hashOfScreen('runs')}>{words.screens.runs}</a>
          {found === undefined || found.wanted.on.chaptersEnded.length === 0 ? null : (
            <a href={hashOf({ kind: 'debrief', run: found.wanted.run.id })}>
              {words.screens.debrief}
            </a>
          )}
        </>
      }
    >
      {found !== undefined ? (
        <MapPage key={found.wanted.run.id} {...{ shell, found, others, decision, look }} />
      ) : isHere ? (
        <p>{ours.none}</p>
      ) : (
        <ComingPart late={late} words={words.fetching.page} missing={shell.missing} />
      )}
    </PaperPage>
  );
}

const NOWHERE = { run: undefined, decision: undefined, look: undefined };

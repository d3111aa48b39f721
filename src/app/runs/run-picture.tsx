/** The place that a run stopped at, small: its layers one over the other. Said by the words beside it. */
import { useEffect, useState } from 'preact/hooks';
import { loadPlaceLayers } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import type { RunFacts } from './run-facts.ts';

type RunPictureProps = {
  readonly catalogs: Pick<Shell['catalogs'], 'stage'>;
  readonly picture: RunFacts['picture'] | undefined;
};

export function RunPicture({ catalogs, picture }: RunPictureProps) {
  const [layers, setLayers] = useState<readonly string[]>([]);
  const key = JSON.stringify(picture);
  useEffect(() => {
    let isWanted = true;
    const made: string[] = [];
    if (picture !== undefined) void draw(picture).catch(() => undefined); // a list does without
    return () => {
      isWanted = false;
      made.forEach((address) => URL.revokeObjectURL(address));
    };

    async function draw(shown: RunFacts['picture']): Promise<void> {
      const texts = await loadPlaceLayers(shown, await catalogs.stage());
      if (!isWanted) return;
      const drawn = texts.map((text) => new Blob([text], { type: 'image/svg+xml' }));
      made.push(...drawn.map((blob) => URL.createObjectURL(blob)));
      setLayers([...made]);
    }
  }, [key]);
  return (
    <div class="run-picture" aria-hidden="true">
      {layers.map((address) => (
        <img key={address} src={address} alt="" decoding="async" />
      ))}
    </div>
  );
}

/** A place as small pictures one over the other, for a list: its drawn layers in its look, without people. Knows no Pixi. */
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { createColours } from './palette.ts';
import { drawnAs } from './recolour.ts';

const CHALK_LINE = 2;

/** Each layer as text, back to front; none where there is no place, or nothing is left of it. @throws when a layer cannot be had. */
export async function placeLayers(
  { place: id, look, light }: Pick<StageState, 'place' | 'look' | 'light'>,
  { places, files, palette }: Pick<StageCatalog, 'places' | 'files' | 'palette'>,
  fetchText: (address: string) => Promise<string>,
): Promise<readonly string[]> {
  const place = places.find((each) => each.id === id);
  if (place === undefined || look.kind === 'silent') return [];
  const lit = light ?? place.light;
  const addresses = place.layers.flatMap(({ file, lights }) => {
    const address = file === undefined ? undefined : files[`${place.id}/${file}`];
    const isLit = lights === undefined || lights.includes(lit);
    return address === undefined || !isLit || !address.includes('.svg') ? [] : [address];
  });
  const colours = createColours(palette);
  const drawn = await Promise.all(addresses.map(fetchText));
  return drawn.map((svg) => drawnAs(svg, look.kind, CHALK_LINE, colours));
}

/** The stage of a browser that draws on no canvas: a composed ground, made once, and nothing that moves. */
import { recolouredGround } from '../place/ground-picture.ts';
import { EMPTY_STAGE } from '../../../core/stage/stage-state.ts';
import type { Colours } from '../drawing/palette.ts';
import type { RendererKind } from '../quality/tiers.ts';
import type { PixiStage } from '../quality/measured.ts';

export function standInFor(host: HTMLElement, renderer: RendererKind, colours: Colours): PixiStage {
  const picture = host.ownerDocument.createElement('img');
  picture.alt = '';
  picture.setAttribute('aria-hidden', 'true');
  picture.src = recolouredGround(colours);
  Object.assign(picture.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    objectFit: 'cover',
  });
  host.append(picture);
  let standing = EMPTY_STAGE;
  return {
    show(state) {
      if (picture.parentNode !== null) standing = state;
    },
    standing: () => standing,
    set: () => undefined,
    settled: () => Promise.resolve(),
    close: () => picture.remove(),
    measured: () => ({
      renderer,
      tier: 'none',
      frames: 0,
      script: [],
      gaps: [],
      composed: 0,
      screens: 0,
    }),
  };
}

/** Drawings keep to shapes and palette names, so that every look can redraw them; those of cards and lists have their own colours. */
import { existsSync, readFileSync } from 'node:fs';
import { withPlainNames } from '../../../engine/core/stage/palette.ts';
import { readSvg } from '../../drawing/read-svg.ts';
import { drawingsOfLists } from '../../ink-story/media.ts';
import { layersOf } from '../../ink-story/virtual-modules.ts';
import { lookAtEach, type Rule } from '../rule.ts';
import { faultsInDrawing } from './drawing-faults.ts';
import { faultsInTones } from './drawing-tones.ts';

export const drawings: Rule = {
  name: 'drawings',
  check: ({ story }) => {
    const layers = story.places.flatMap(layersOf).map(([, file]) => file);
    const loose = [
      ...story.cards.flatMap(({ value: { drawing, thing } }) =>
        [drawing, thing].flatMap((name) => name ?? []),
      ),
      ...(story.pack?.value.roles ?? []).flatMap(drawingsOfLists),
    ].map((drawing) => story.loose.pictures.get(drawing) ?? '');
    const drawn = [
      ...[...new Set(layers)].map((file) => ({ file, hasTones: true })),
      ...[...new Set(loose)].map((file) => ({ file, hasTones: false })),
    ].filter(({ file }) => file.endsWith('.svg') && existsSync(file));
    const names = Object.keys(withPlainNames(story.palette?.value));
    return lookAtEach(drawn, ({ file, hasTones }) => {
      const svg = readSvg(file, readFileSync(file, 'utf8'));
      if (!svg.ok) return [svg.error];
      const tones = hasTones ? faultsInTones(svg.value, names) : [];
      return [...faultsInDrawing(svg.value), ...tones].map((fault) => ({ file, ...fault }));
    });
  },
};

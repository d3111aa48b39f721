/** A part of a drawing, as the kit of figures holds it in YAML: held to what a whole drawing is held to. */
import { readSvg, SVG_NAMESPACE } from '../../drawing/read-svg.ts';
import { faultsInDrawing, type DrawingFault } from './drawing-faults.ts';
import { faultsInTones } from './drawing-tones.ts';

/** Lines count from the part's first, which is 1. */
export function faultsInPart(part: string, names: readonly string[]): readonly DrawingFault[] {
  const whole = `<svg xmlns="${SVG_NAMESPACE}" viewBox="0 0 1 1">${part}</svg>`;
  const svg = readSvg('', whole);
  if (!svg.ok) {
    const { line = 1, thing, remedy } = svg.error;
    return [{ line, thing, remedy }];
  }
  return [...faultsInDrawing(svg.value), ...faultsInTones(svg.value, names)];
}

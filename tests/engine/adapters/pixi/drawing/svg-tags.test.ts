/** The page's own small reader, tried against an XML parser on every drawing that there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../../../src/build/drawing/read-svg.ts';
import { piecesOf, writeTag } from '../../../../../src/engine/adapters/pixi/drawing/svg-tags.ts';

const FOLDERS = ['assets', 'tests/stories/demo/assets', 'tests/build/fixtures/good/assets'];
const DRAWINGS = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => `${folder}/${file}`),
);

describe('the page’s reader of drawings', () => {
  it('has drawings to read', () => {
    expect(DRAWINGS.length).toBeGreaterThan(FOLDERS.length);
  });

  it.each(DRAWINGS)('reads %s as an XML parser does', (file) => {
    const text = readFileSync(file, 'utf8');
    const svg = readSvg(file, text);
    const here = piecesOf(text).flatMap(({ tag }) =>
      tag === undefined || tag.kind === 'close' ? [] : [tag],
    );
    const there = svg.ok ? svg.value.elements : [];
    expect(here.map(({ name, attributes }) => [name, ...attributes])).toEqual(
      there.map(({ name, attributes }) => [
        name,
        ...attributes.map((each) => [each.name, each.value]),
      ]),
    );
  });

  it.each(DRAWINGS)('writes %s again as it was', (file) => {
    const text = readFileSync(file, 'utf8');
    const again = piecesOf(text).map(({ text: between, tag }) =>
      tag === undefined ? between : writeTag(tag.name, tag.attributes, tag.kind),
    );
    expect(again.join('')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { readSvg, SVG_NAMESPACE, type Svg } from '../../../src/build/drawing/read-svg.ts';

const OPEN = `<svg xmlns="${SVG_NAMESPACE}">`;

function read(text: string): Svg {
  const svg = readSvg('wall.svg', text);
  if (!svg.ok) throw new Error(svg.error.thing);
  return svg.value;
}

function problem(text: string): string {
  const svg = readSvg('wall.svg', text);
  return svg.ok ? 'no fault' : `${svg.error.line} ${svg.error.thing}`;
}

describe('a drawing that is read', () => {
  it('gives its elements in order, each with its line and what stands on it', () => {
    const { elements } = read(
      `${OPEN}\n<g>\n<rect width="4"\n fill='red'/></g><path d="M0 0"/></svg>`,
    );
    expect(elements.map(({ name, line }) => `${name} ${line}`)).toEqual([
      'svg 1',
      'g 2',
      'rect 3',
      'path 4',
    ]);
    expect(elements[2]?.attributes).toEqual([
      { name: 'width', value: '4', line: 3 },
      { name: 'fill', value: 'red', line: 4 },
    ]);
  });

  it('tells comments, CDATA, document types, instructions and references apart from shapes', () => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<?ink red?>\n${OPEN}\n<!-- <rect/> -->\n<![CDATA[<rect/>]]>\n<g id="a&amp;b"/></svg>`;
    const { elements, others } = read(text);
    expect(elements.map(({ name }) => name)).toEqual(['svg', 'g']);
    expect(others.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'doctype 2',
      'instruction 3',
      'comment 5',
      'cdata 6',
      'reference 7',
    ]);
  });

  it('knows what is not of SVG’s namespace, by whatever name', () => {
    const text = `${OPEN}<pen:view xmlns:pen="https://pen.example"/><svg:rect xmlns:svg="${SVG_NAMESPACE}"/><g xmlns="">\n<rect/></g></svg>`;
    expect(read(text).elements.map(({ name, isSvg }) => `${name} ${isSvg}`)).toEqual([
      'svg true',
      'pen:view false',
      'svg:rect false',
      'g false',
      'rect false',
    ]);
  });

  it('takes a mark of byte order and Windows’ ends of line', () => {
    const { elements } = read(`\uFEFF${OPEN}\r\n<g/>\r\n<g/></svg>\r\n`);
    expect(elements.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('expands nothing: an entity stays a fault, however deep it is', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${OPEN}&b;</svg>`;
    expect(read(bomb).others).toContainEqual({ kind: 'reference', line: 2 });
  });
});

describe('a drawing that is broken', () => {
  it.each([
    ['a tag that is not closed', `${OPEN}\n<g>\n</svg>`, '2 '],
    ['a value without quotes', `${OPEN}\n<g id=a/></svg>`, '2 '],
    ['an attribute without a value', `${OPEN}\n<g id/></svg>`, '2 '],
    ['an attribute twice', `${OPEN}\n<g id="a" id="b"/></svg>`, '2 '],
    ['a file cut short', `${OPEN}\n<path d="M0`, '2 '],
    ['two roots', `${OPEN}</svg>\n<svg/>`, '2 '],
    ['words after the end', `${OPEN}</svg>\nred`, '1 '],
    ['a prefix of nobody', `${OPEN}\n<pen:view/></svg>`, '2 '],
    ['nothing', '', '1 '],
    ['no XML', 'a wall', '1 '],
  ])('says where: %s', (_, text, line) => {
    expect(problem(text)).toMatch(new RegExp(`^${line}the drawing cannot be read: .{5}`, 'u'));
  });
});

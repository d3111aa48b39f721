import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cspMetaOf, cspOf } from '../../src/build/csp.ts';

const STYLES = 'body{color:red}';
const PAGE = `<head><style data-file="a.css">${STYLES}</style></head>`;

describe('the content security policy', () => {
  it('allows nothing unsafe, no wildcard and no other host', () => {
    expect(cspMetaOf(PAGE)).not.toMatch(/unsafe|\*|https?:/u);
    expect(cspOf(PAGE)).toContain("default-src 'self'");
    expect(cspOf(PAGE)).toContain("object-src 'none'");
  });

  it('leaves to the header what a tag cannot say', () => {
    expect(cspOf(PAGE)).toContain('frame-ancestors');
    expect(cspMetaOf(PAGE)).not.toContain('frame-ancestors');
  });

  it('allows the styles that stand in the page, by what is in them, and no others', () => {
    const hash = createHash('sha256').update(STYLES).digest('base64');
    expect(cspMetaOf(PAGE)).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(cspOf('<head></head>')).toContain("style-src 'self';");
  });
});

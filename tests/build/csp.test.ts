import { describe, expect, it } from 'vitest';
import { CSP, CSP_META } from '../../src/build/csp.ts';

describe('the content security policy', () => {
  it('allows nothing unsafe, no wildcard and no other host', () => {
    expect(CSP_META).not.toMatch(/unsafe|\*|https?:/u);
    expect(CSP).toContain("default-src 'self'");
    expect(CSP).toContain("object-src 'none'");
  });

  it('leaves to the header what a tag cannot say', () => {
    expect(CSP).toContain('frame-ancestors');
    expect(CSP_META).not.toContain('frame-ancestors');
  });
});

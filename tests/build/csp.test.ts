import { describe, expect, it } from 'vitest';
import { resolveConfig } from 'vite';
import { CSP, CSP_META } from '../../src/build/csp.ts';

describe('the content security policy', () => {
  it('allows nothing unsafe, no wildcard and no other host', () => {
    expect(CSP).not.toMatch(/unsafe|\*|https?:/u);
    expect(CSP).toContain("default-src 'self'");
    expect(CSP).toContain("object-src 'none'");
  });

  it('leaves to the header what a tag cannot say', () => {
    expect(CSP).toContain('frame-ancestors');
    expect(CSP_META).not.toContain('frame-ancestors');
  });

  it.each(['production', 'demo'])('is sent by the preview server in mode %s', async (mode) => {
    const { preview } = await resolveConfig({}, 'serve', mode, mode, true);
    expect(preview.headers).toMatchObject({ 'Content-Security-Policy': CSP });
  });
});

/** Which renderer this machine gets. WebGL in software is slower than the canvas, so only a real GPU gets WebGL. */
import type { RendererKind } from '../quality/tiers.ts';

const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/iu;

/** Tried on a throwaway canvas: one that had WebGL can never turn 2D. */
export function rendererKind(document: Document): RendererKind {
  const name = glName(document.createElement('canvas'));
  if (name !== undefined && !SOFTWARE.test(name)) return 'webgl';
  return document.createElement('canvas').getContext('2d') === null ? 'none' : 'canvas';
}

function glName(canvas: HTMLCanvasElement): string | undefined {
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (gl === null) return undefined;
  const known = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(
    known === null ? gl.RENDERER : known.UNMASKED_RENDERER_WEBGL,
  );
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}

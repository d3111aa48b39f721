/** The WebGL renderer and what it needs, a chunk of its own. */
import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import { WebGLRenderer } from 'pixi.js';

export const createRenderer = () => new WebGLRenderer();

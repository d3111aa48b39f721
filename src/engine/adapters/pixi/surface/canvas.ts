/** The canvas renderer and what it needs, a chunk of its own. */
import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import { CanvasRenderer } from 'pixi.js';

export const createRenderer = () => new CanvasRenderer();

/** The scene player's page: the real stage beside the list of a scene's moments. Arrow keys step. */
import { createPixiStage } from '../../src/engine/adapters/pixi/pixi-stage.ts';
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import { FIRST_MOMENT } from '../../src/engine/core/stage/moment.ts';
import { EMPTY_STAGE } from '../../src/engine/core/stage/stage-state.ts';
import { QUALITIES } from '../../src/engine/ports.ts';
import { changesOf, type Step } from './changes.ts';

type Told = Step & { readonly passage: number; readonly words: string };
type Story = {
  readonly catalog: StageCatalog;
  readonly scenes: readonly { readonly id: string; readonly role: string }[];
};

const form = found('#wanted', HTMLFormElement);
const host = found('#stage', HTMLElement);
const list = found('#moments', HTMLElement);
const figures = found('#figures', HTMLElement);
const hash = new URLSearchParams(location.hash.slice(1));

const story = await asked<Story>('story');
const problems: string[] = [];
const stage = await createPixiStage({
  host,
  catalog: story.catalog,
  faults: {
    report: (fault) => void problems.push(JSON.stringify(fault)),
    mended: () => undefined,
  },
});
let moments: readonly Told[] = [];
let at = Number(hash.get('at') ?? 0);

field('scene').replaceChildren(
  ...story.scenes.map(({ id, role }) => new Option(`${id} (${role})`, `${id}/${role}`)),
);
const opened = story.scenes.find(({ id }) => id === hash.get('scene')) ?? story.scenes[0];
field('scene').value = `${opened?.id}/${opened?.role}`;
field('seed').value = hash.get('seed') ?? '1';

form.addEventListener('change', (event) => {
  if (event.target !== field('scene') && event.target !== field('seed')) return show('jump');
  at = 0;
  void load();
});
found('#back', HTMLElement).addEventListener('click', () => step(-1));
found('#on', HTMLElement).addEventListener('click', () => step(1));
addEventListener('keydown', ({ key, target }) => {
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return;
  if (key === 'ArrowRight' || key === 'ArrowDown') step(1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') step(-1);
});
await load();

async function load(): Promise<void> {
  const [scene = '', role = ''] = field('scene').value.split('/');
  const query = new URLSearchParams({ scene, role, seed: field('seed').value });
  try {
    moments = await asked<readonly Told[]>('moments', query);
  } catch (problem) {
    figures.textContent = problem instanceof Error ? problem.message : String(problem);
    return;
  }
  list.replaceChildren(...moments.map(row));
  show('jump');
}

function row(told: Told, index: number): HTMLElement {
  const button = document.createElement('button');
  const cues = document.createElement('small');
  cues.textContent = changesOf(told, moments[index - 1] ?? FIRST_MOMENT).join(' · ');
  button.append(told.words === '' ? '(no words)' : told.words, cues);
  button.addEventListener('click', () => {
    at = index;
    show('jump');
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function step(by: number): void {
  const next = Math.min(moments.length - 1, Math.max(0, at + by));
  if (next === at) return;
  at = next;
  const plays = field('plays');
  show(by > 0 && plays instanceof HTMLInputElement && plays.checked ? 'play' : 'jump');
}

function show(manner: 'play' | 'jump'): void {
  host.className = field('size').value;
  const quality = QUALITIES.find((each) => each === field('quality').value) ?? 'auto';
  stage.set({ reducedMotion: false, quality });
  const now = moments[at];
  if (now === undefined) return;
  stage.show({ ...EMPTY_STAGE, ...now.stage }, { cut: now.cut, manner });
  list.querySelectorAll('button').forEach((button, index) => {
    if (index === at) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
    if (index === at) button.scrollIntoView({ block: 'nearest' });
  });
  const [scene = ''] = field('scene').value.split('/');
  const place = new URLSearchParams({ scene, seed: field('seed').value, at: String(at) });
  history.replaceState(undefined, '', `#${place}`);
  void stage.settled().then(() => {
    const { renderer, tier, screens, composed } = stage.measured();
    const drawn = `${renderer}, ${tier}: ${screens.toFixed(1)} screens, ${composed.toFixed(0)} ms`;
    figures.textContent = `${at + 1} of ${moments.length} · ${drawn} ${problems.join(' ')}`;
  });
}

function field(name: string): HTMLInputElement | HTMLSelectElement {
  const one = form.elements.namedItem(name);
  if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) return one;
  throw new Error(`the player has no field ${name}`);
}

function found<T extends HTMLElement>(selector: string, kind: new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`the player has no ${selector}`);
}

/** Our own server's answer, made from our own types. */
async function asked<T>(what: string, query = new URLSearchParams()): Promise<T> {
  const response = await fetch(`/player/${what}.json?${query}`);
  const answer: T & { readonly problem?: string } = await response.json();
  if (!response.ok) throw new Error(answer.problem ?? response.statusText);
  return answer;
}

/** The title over the picture: of the chapter that begins, of the scene, and its date; nothing is said twice. */
import type { StageState } from '../../core/stage/stage-state.ts';
import { element } from './element.ts';
import type { Lookups } from './lookups.ts';

/** Another key is another title. */
export function titleKey(state: StageState, lookups: Lookups): string {
  const { scene } = state;
  const known = scene === undefined ? undefined : lookups.scene(scene);
  if (known === undefined) return '';
  return `${scene}|${known.title}|${known.when}|${isSetOnStage(known.title, state)}`;
}

/** No paragraphs: a reader's own spacing of paragraphs would push them out of the picture. */
export function titleNodes(state: StageState, lookups: Lookups): readonly Node[] {
  const { scene } = state;
  const known = scene === undefined ? undefined : lookups.scene(scene);
  if (scene === undefined || known === undefined) return [];
  const { title, when } = known;
  const date = element('div', { class: 'overlay-when' }, when);
  if (isSetOnStage(title, state)) return [date];
  const chapter = lookups.chapter(scene);
  if (chapter === undefined) return [element('div', { class: 'overlay-scene' }, title), date];
  // the chapter's poster becomes the scene's title where both have one name
  if (isSameName(chapter, title)) return [poster('overlay-scene overlay-first', title), date];
  const scenes = element('div', { class: 'overlay-scene' }, title);
  return [poster('overlay-chapter', chapter), scenes, date];
}

/** Knows how many letters it has, so that it can be as large as the picture is wide. */
function poster(classes: string, words: string): HTMLElement {
  const made = element('div', { class: classes }, words);
  made.style.setProperty('--letters', String(words.length));
  return made;
}

function isSetOnStage(title: string, { lettering }: StageState): boolean {
  return lettering !== undefined && plain(lettering) === plain(title);
}

/** `Mandate` and `The mandate` are one name: the scene has it whole, perhaps with an article before it. */
function isSameName(chapter: string, scene: string): boolean {
  const [of, whole] = [plain(chapter).split(' '), plain(scene).split(' ')];
  return whole.slice(-of.length).join(' ') === of.join(' ') && whole.length - of.length < 2;
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}

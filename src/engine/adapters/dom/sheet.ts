/**
 * The sheet: the text port as plain DOM. It shows the passage before, faded, then the new one, then the choices.
 * The first thing of the new passage takes the focus: a new node each time, so that the focus moves and is heard.
 * It is not a live region, so it is never read twice.
 */
import type { ChoiceId, SceneId } from '../../core/brand.ts';
import { lastPassage, type Passage } from '../../core/story/passage.ts';
import type { Text, TextPage } from '../../ports.ts';
import { createCaptions } from './captions.ts';
import { choiceList, markTaken } from './choice-list.ts';
import { currentScene, openingScene } from './current-scene.ts';
import { element } from './element.ts';
import type { Lookups } from './lookups.ts';
import { beforeNodes, passageNodes } from './passage-view.ts';
import { createSlots } from './slots.ts';
import { createWayToChoices } from './way-to-choices.ts';
import { keepInView } from './when-turned.ts';
import { ENGLISH, type Words } from './words.ts';

export type SheetOptions = { readonly captions: boolean; readonly notes: boolean };

export type SheetNeeds = {
  readonly host: HTMLElement;
  readonly lookups: Lookups;
  readonly choose: (id: ChoiceId) => void;
  readonly words?: Words;
  /** Does a task before the next painting: focus and scrolling then need no layout of their own. */
  readonly soon?: (task: () => void) => void;
};

export type Sheet = Text & {
  readonly set: (options: SheetOptions) => void;
  /** Call when a catalog has arrived: fills what could not be named before. */
  readonly refresh: () => void;
  /** Takes the `index`th choice, if there is such a one and it is open. */
  readonly press: (index: number) => void;
  /** Brings the passage into view and gives it the focus: when the sheet is shown again. */
  readonly reveal: () => void;
  /** Says a sentence above the passage, until the next one comes. */
  readonly say: (text: string) => void;
  /** The same for those who hear the page only. */
  readonly tell: (text: string) => void;
  /** Marks the choice that was taken here before, once the passage is shown. */
  readonly takenBefore: (choice: ChoiceId | undefined) => void;
  /** Links that the shell offers below the choices. */
  readonly doors: (doors: readonly Door[]) => void;
};

export type Door = { readonly words: string; readonly href: string };

export function createSheet({
  host,
  lookups,
  choose,
  words = ENGLISH,
  soon = (task) => task(),
}: SheetNeeds): Sheet {
  const heading = element('h1', { class: 'sheet-scene' });
  const before = element('div', { class: 'before' });
  const story = element('section', { class: 'passage', 'aria-label': words.story, tabindex: '-1' });
  const after = element('div', { class: 'after' });
  const status = element('p', { class: 'sheet-status unseen', role: 'status' });
  const doors = element('div', { class: 'sheet-door', role: 'status' });
  const way = createWayToChoices(words.choices);
  const page = element('div', { class: 'sheet-page' });
  page.append(heading, before, status, story, way.node, after, doors);
  const captions = createCaptions();
  const slots = createSlots();
  let options: SheetOptions = { captions: false, notes: true };
  let shown: Passage | undefined;
  host.append(page, captions.node);
  const turnLoose = keepInView({ story, choices: after, wasAtChoices: way.isThere, soon });

  return {
    show(next) {
      slots.forget();
      captions.clear();
      shown = lastPassage(next.told);
      const focusIsElsewhere = isElsewhere();
      put(next);
      const isPlayed = next.manner === 'play';
      status.textContent = isPlayed ? '' : words.movedTo(next.told.journal.choices.length);
      status.classList.add('unseen');
      soon(() => bringIntoView(isPlayed || !focusIsElsewhere));
    },
    heard(sound) {
      captions.heard(slots.slot('p', 'caption', () => lookups.caption(sound)));
    },
    set(next) {
      options = next;
      captions.turn(next.captions);
    },
    refresh: slots.fill,
    press(index) {
      const choice = shown?.choices[index];
      if (choice?.open === true) choose(choice.id);
    },
    reveal: () => bringIntoView(true),
    say(text) {
      status.textContent = text;
      status.classList.remove('unseen');
    },
    tell(text) {
      status.textContent = text;
    },
    takenBefore: (choice) => markTaken(after, choice, words),
    doors(next) {
      doors.replaceChildren(
        ...next.map(({ href, words }) => element('a', { class: 'debrief-door', href }, words)),
      );
    },
    close() {
      turnLoose();
      way.close();
      page.remove();
      captions.node.remove();
    },
  };

  function put({ told }: TextPage): void {
    const passage = lastPassage(told);
    const context = { lookups, words, slots, showNotes: options.notes };
    const earlier = told.passages.slice(0, -1);
    before.replaceChildren(...beforeNodes(earlier, context));
    story.replaceChildren(...passageNodes(told.passages, context));
    putHeading(openingScene(told.passages), currentScene(earlier));
    const hasChoices = passage.choices.length > 0;
    const list = hasChoices ? choiceList(passage.choices, words, choose) : undefined;
    after.replaceChildren(list ?? element('p', { class: 'ended' }, words.ended));
    way.follow(list);
  }

  /** A scene that begins with the passage is said with it, for the focus goes past the heading. */
  function putHeading(scene: SceneId | undefined, last: SceneId | undefined): void {
    const known = scene === undefined ? undefined : lookups.scene(scene);
    const chapter = scene && lookups.chapter(scene);
    const title =
      known &&
      `${chapter === undefined ? '' : `${words.chapter(chapter)}. `}${known.title}. ${known.when}`;
    heading.replaceChildren(title ?? words.story);
    if (title !== undefined && scene !== last)
      firstOf(story).setAttribute('aria-description', title);
  }

  /** True while the reader's focus is on something outside of the sheet: the Back button keeps it. */
  function isElsewhere(): boolean {
    const { activeElement } = document;
    return (
      activeElement !== document.body && activeElement !== null && !page.contains(activeElement)
    );
  }

  function bringIntoView(takesFocus: boolean): void {
    if (takesFocus) firstOf(story).focus({ preventScroll: true });
    const isSaying = !status.classList.contains('unseen');
    (isSaying ? status : story).scrollIntoView({ block: 'start' });
  }
}

/** What is read first in the passage, able to take the focus. */
function firstOf(story: HTMLElement): HTMLElement {
  const first = story.querySelector<HTMLElement>(':scope > :not([hidden])') ?? story;
  first.tabIndex = -1;
  return first;
}

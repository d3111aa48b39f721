/**
 * The sheet: the text port as plain DOM. It shows the passage before, faded, then the new one, then the choices.
 * The first thing of the new passage takes the focus: a new node each time, so that the focus moves and is heard.
 * It is not a live region, so it is never read twice.
 */
import type { ChoiceId, SceneId } from '../../core/brand.ts';
import { lastPassage, type Passage } from '../../core/story/passage.ts';
import type { Text, TextPage } from '../../ports.ts';
import { createCaptions } from './captions.ts';
import { createChoiceList, type Press } from './choice-list.ts';
import { createChoiceMarks, type ChoiceMarks } from './choice-marks.ts';
import { createChoiceFocus } from './choice-focus.ts';
import { currentScene, openingScene } from './current-scene.ts';
import { element, unseen } from './element.ts';
import type { Move } from './keys.ts';
import { keyedChildren } from './keyed.ts';
import type { Lookups } from './lookups.ts';
import { beforeNodes, hasEndedTelling, passageNodes } from './passage-view.ts';
import { createSayings } from './sayings.ts';
import { createDoors, type Door } from './sheet-doors.ts';
import { createSlots } from './slots.ts';
import { createWayToChoices } from './way-to-choices.ts';
import { keepInView } from './when-turned.ts';
import { ENGLISH_SHEET, type SheetWords } from './words.ts';
import './sheet.css';

export type SheetOptions = {
  readonly captions: boolean;
  readonly notes: boolean;
  /** Each picture in words, where it changes. */
  readonly pictures: boolean;
};

export type SheetNeeds = {
  readonly host: HTMLElement;
  readonly lookups: Lookups;
  readonly choose: (id: ChoiceId) => void;
  /** Hears where the focus among the choices is: on one of them, or on none. */
  readonly pointed?: (id: ChoiceId | undefined) => void;
  /** Hears of a choice that is pressed and not yet let go. */
  readonly pressed?: (id: ChoiceId, by: Press) => void;
  readonly words?: SheetWords;
  /** Of the story, as in `lang`. */
  readonly language?: string | undefined;
  /** Below what scrolls: room for the way to the choices and for captions, so that they cover no text. */
  readonly foot?: HTMLElement;
  /** Does a task before the next painting: scrolling then needs no layout of its own. */
  readonly soon?: (task: () => void) => void;
};

export type Sheet = Text &
  ChoiceMarks & {
    readonly set: (options: SheetOptions) => void;
    /** Call when a catalog has arrived: fills what could not be named before. */
    readonly refresh: () => void;
    /** Takes the `index`th choice, if there is such a one and it is open. */
    readonly press: (index: number) => void;
    /** Moves the focus among choices and doors. False when there is nowhere to go: then the key may scroll. */
    readonly move: (to: Move) => boolean;
    /** Gives the focus to this choice, if it is offered. */
    readonly point: (id: ChoiceId) => void;
    /** Takes away all that was read and can be chosen, and says why. */
    readonly empty: (why: string) => void;
    /** Brings the passage into view and gives it the focus: when the sheet is shown again. */
    readonly reveal: () => void;
    /** Says a sentence above the passage, until the next one comes. */
    readonly say: (text: string) => void;
    /** The same for those who hear the page only. */
    readonly tell: (text: string) => void;
    /** Links that the shell offers below the choices. */
    readonly doors: (doors: readonly Door[]) => void;
  };

export function createSheet({
  host,
  lookups,
  choose,
  pointed = () => undefined,
  pressed = () => undefined,
  words = ENGLISH_SHEET,
  language,
  foot = host,
  soon = (task) => task(),
}: SheetNeeds): Sheet {
  const heading = element('h1', { class: 'sheet-scene', lang: language });
  const before = element('div', { class: 'before', lang: language });
  const story = element('section', {
    class: 'passage',
    'aria-label': words.story,
    tabindex: '-1',
    lang: language,
  });
  const after = element('div', { class: 'after', lang: language });
  const sayings = createSayings(words.language);
  const doors = createDoors(words.language);
  const list = createChoiceList({ words, choose, pointed, pressed });
  const way = createWayToChoices({ name: words.choices, language: words.language });
  const page = element('div', { class: 'sheet-page' });
  page.append(before, sayings.node, heading, story, after, doors.node);
  const captions = createCaptions();
  const slots = createSlots();
  const putAfter = keyedChildren(after);
  const focus = createChoiceFocus(page);
  let options: SheetOptions = { captions: false, notes: true, pictures: false };
  let shown: Passage | undefined;
  let place = '';
  host.append(page);
  foot.append(captions.node, way.node);
  const turnLoose = keepInView({ story, choices: after, wasAtChoices: way.isThere, soon });

  return {
    show(next) {
      const wasHere = !isElsewhere();
      const isSame = placeOf(next) === place;
      put(next);
      const isPlayed = next.manner === 'play';
      sayings.clear();
      if (!isPlayed) sayings.tell(words.movedTo(next.told.journal.choices.length));
      // in the same task: no key meets a page without a focus
      if (isSame && !isPlayed && focus.isKept()) return;
      if (isPlayed || wasHere) focusStory();
      soon(scrollThere);
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
    move: focus.move,
    point: focus.point,
    empty(why) {
      shown = undefined;
      place = '';
      before.replaceChildren();
      heading.replaceChildren(words.story);
      story.replaceChildren(element('p', { lang: words.language }, why));
      putAfter([]);
      way.follow(undefined);
    },
    reveal() {
      focusStory();
      scrollThere();
    },
    say: sayings.say,
    tell: sayings.tell,
    ...createChoiceMarks(list, words.takenBefore),
    doors(next) {
      const wasHere = doors.node.contains(document.activeElement);
      doors.put(next);
      if (wasHere && !doors.node.contains(document.activeElement)) focusStory();
    },
    close() {
      turnLoose();
      way.close();
      page.remove();
      captions.node.remove();
    },
  };

  function put(next: TextPage): void {
    const { told } = next;
    shown = lastPassage(told);
    place = placeOf(next);
    // the choice with the focus leaves while nothing else has changed: a browser lays out what has, when it takes the focus away
    list.offer(shown.choices, place);
    slots.forget();
    captions.clear();
    const { notes: showNotes, pictures: showPictures } = options;
    const context = { lookups, words, slots, showNotes, showPictures };
    const earlier = told.passages.slice(0, -1);
    const endsTelling = hasEndedTelling(told.passages) ? [words.tellingEnds] : [];
    before.replaceChildren(...beforeNodes(earlier, context), ...endsTelling.map(unseen));
    story.replaceChildren(...passageNodes(told.passages, context));
    if (shown.lists !== undefined)
      story.append(slots.slot('div', 'aside-list', () => lookups.joined(told, words)));
    putHeading(told.passages, endsTelling);
    const isOffered = shown.choices.length > 0;
    putAfter([
      isOffered
        ? { key: 'choices', make: () => list.node }
        : {
            key: 'ended',
            make: () => element('p', { class: 'ended', lang: words.language }, words.ended),
          },
    ]);
    way.follow(isOffered ? list.node : undefined);
  }

  /**
   * The heading says where the reader comes to in this passage, as the picture does: never a scene late.
   * A scene that begins with the passage is said with its first words, for the focus goes past the heading; and so is
   * what has ended before it.
   */
  function putHeading(passages: readonly Passage[], ended: readonly string[]): void {
    heading.replaceChildren(titleOf(currentScene(passages)) ?? words.story);
    const opening = openingScene(passages);
    const title = opening === currentScene(passages.slice(0, -1)) ? undefined : titleOf(opening);
    const said = [...ended, title].filter((each) => each !== undefined).join(' ');
    if (said !== '') firstOf(story).setAttribute('aria-description', said);
  }

  function titleOf(scene: SceneId | undefined): string | undefined {
    const known = scene === undefined ? undefined : lookups.scene(scene);
    if (scene === undefined || known === undefined) return undefined;
    const chapter = lookups.chapter(scene);
    const before = chapter === undefined ? '' : `${words.chapter(chapter)}. `;
    return `${before}${known.title}. ${known.when}`;
  }

  /** True while the reader's focus is on something outside of the sheet: the Back button keeps it. */
  function isElsewhere(): boolean {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === null) return false;
    return !page.contains(activeElement) && !way.node.contains(activeElement);
  }

  function focusStory(): void {
    firstOf(story).focus({ preventScroll: true });
  }

  function scrollThere(): void {
    (sayings.isSeen() ? sayings.node : story).scrollIntoView({ block: 'start' });
  }
}

/** Where in the story a page is: the journal that leads to it. */
function placeOf({ told }: TextPage): string {
  return JSON.stringify(told.journal);
}

/** What is read first in the passage, able to take the focus. */
function firstOf(story: HTMLElement): HTMLElement {
  const first = story.querySelector<HTMLElement>(':scope > :not([hidden])') ?? story;
  first.tabIndex = -1;
  return first;
}

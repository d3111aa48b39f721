/**
 * The one table of cues: name, arguments, meaning, scope, and how each becomes a typed `Cue`.
 * The parser, the content check and the authors' guide all read it.
 */
import { brand } from './brand.ts';
import { CROWDS, CUTS, GRADES } from './cue.ts';
import { readCamera, readCard, readEnter, readId, readLook, readPose } from './cue-arguments.ts';
import { bare, clearable, listed, row, type CueRow } from './cue-row.ts';

export type { CueRow } from './cue-row.ts';

export const CUE_TABLE: readonly CueRow[] = [
  row(
    'scene',
    'id',
    'names the scene; its title and date stand over the picture',
    'scene',
    (id) => ({ kind: 'scene', scene: brand(id) }),
  ),
  row(
    'place',
    'id',
    'new backdrop; clears actors, cards and camera; keeps look, room, music',
    'until the next place',
    (id) => ({ kind: 'place', place: brand(id) }),
  ),
  {
    name: 'look',
    argument: 'lived · told *teller-id* · legend [*teller-id*] · silent *card-id*',
    effect: 'how sure we are of what is shown',
    scope: 'until the next look',
    read: readLook,
  },
  {
    name: 'enter',
    argument: 'person [left · centre · right · far · near] [pose]',
    effect: 'an actor comes in',
    scope: 'until leave or the next place',
    read: readEnter,
  },
  row('leave', 'person', 'an actor goes out', 'actors', (id) => ({
    kind: 'leave',
    person: brand(id),
  })),
  {
    name: 'pose',
    argument: 'person pose [spot]',
    effect: 'an actor takes a pose, or moves',
    scope: 'actors',
    read: readPose,
  },
  listed(
    'crowd',
    CROWDS,
    'what the place’s crowd does',
    'until the next crowd or place',
    (crowd) => ({ kind: 'crowd', crowd }),
  ),
  row(
    'light',
    'one of the place’s lights',
    'dusk, lamp, beams …',
    'until the next light or place',
    (light) => ({ kind: 'light', light }),
  ),
  {
    name: 'camera',
    argument: 'hold · drift · push *anchor* · pan *anchor* · wide',
    effect: 'moves the camera, then it comes to rest',
    scope: 'until the next camera or place',
    read: readCamera,
  },
  listed('cut', CUTS, 'the transition of the next change', 'one change', (cut) => ({
    kind: 'cut',
    cut,
  })),
  {
    name: 'card',
    argument: 'id [words that fill {1}, {2} …] / none',
    effect: 'a document, map or title card over the stage',
    scope: 'until none or the next place',
    read: readCard,
  },
  clearable('music', 'music, looped, with fades', 'until none or the next music', (id) => ({
    kind: 'music',
    sound: id === undefined ? undefined : brand(id),
  })),
  clearable(
    'room',
    'the sound of the room, looped, with fades',
    'until none or the next room',
    (id) => ({ kind: 'room', sound: id === undefined ? undefined : brand(id) }),
  ),
  row('event', 'id', 'one sound, with its caption', 'once', (id) => ({
    kind: 'event',
    sound: brand(id),
  })),
  row(
    'speaker',
    'person',
    'who is lit while the line is read; prints no label',
    'one line',
    (id) => ({ kind: 'speaker', person: brand(id) }),
  ),
  row(
    'decision',
    'id',
    'marks the choice point that follows as a decision with a debrief',
    'choice point',
    (id) => ({ kind: 'decision', decision: brand(id) }),
  ),
  row('debrief', 'chapter-id', 'the chapter is over: its debrief is offered', 'moment', (id) => ({
    kind: 'debrief',
    chapter: brand(id),
  })),
  row('source', 'fact-id', 'what this line rests on', 'one line', (id) => ({
    kind: 'source',
    fact: brand(id),
  })),
  listed('status', GRADES, 'the grade of this line', 'one line', (grade) => ({
    kind: 'status',
    grade,
  })),
  row(
    'note',
    'content note id',
    'what a reader may want to be warned of or to switch off',
    'one line',
    (id) => ({ kind: 'note', note: brand(id) }),
  ),
  row(
    'why',
    'text',
    'on a choice or decision: why something was not offered',
    'choice',
    (text) => ({ kind: 'why', text }),
  ),
  {
    name: 'id',
    argument: 'scene.word',
    effect: 'in a choice’s brackets: its stable id',
    scope: 'choice',
    read: readId,
  },
  bare('CLEAR', 'empties the sheet', { kind: 'clear' }),
  bare('RESTART', 'ends the run and starts a new one', { kind: 'restart' }),
  bare('UNCLICKABLE', 'the choice is shown and cannot be taken', { kind: 'unclickable' }),
  row('AUDIO', 'file', 'one sound (as in Inky’s export)', 'once', (file) => ({
    kind: 'event',
    sound: brand(file),
  })),
  clearable('AUDIOLOOP', 'a looped sound (as in Inky’s export)', 'until none', (file) => ({
    kind: 'music',
    sound: file === undefined ? undefined : brand(file),
  })),
  row(
    'IMAGE',
    'file',
    'a picture (as in Inky’s export)',
    'until the next picture or place',
    (file) => ({ kind: 'image', file }),
  ),
  row(
    'BACKGROUND',
    'file',
    'a picture (as in Inky’s export)',
    'until the next picture or place',
    (file) => ({ kind: 'image', file }),
  ),
  row('CLASS', 'name', 'a style for the line (as in Inky’s export)', 'one line', (name) => ({
    kind: 'class',
    name,
  })),
  row('LINK', 'address', 'the line is a link', 'one line', (url) => ({
    kind: 'link',
    url,
    newTab: false,
  })),
  row('LINKOPEN', 'address', 'the line is a link to a new tab', 'one line', (url) => ({
    kind: 'link',
    url,
    newTab: true,
  })),
  ...['title', 'author', 'theme'].map((name) =>
    row(name, 'text', 'about the story (as in Inky’s export)', 'story', (text) => ({
      kind: 'global',
      name,
      text,
    })),
  ),
];

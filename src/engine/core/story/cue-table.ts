/**
 * The one table of cues: name, arguments, and how each becomes a typed `Cue`.
 * The parser, the content check and the authors' guide all read it; the guide's words are in `src/build/cue-words.ts`.
 */
import { brand } from '../brand.ts';
import { CROWDS, CUTS, GAZES, GRADES, POSES, SPOTS } from './cue.ts';
import { readCamera, readCard, readEnter, readGaze, readId, readLook, readPose } from './cue-arguments.ts';
import { bare, clearable, listed, row, type CueRow } from './cue-row.ts';

export type { CueRow } from './cue-row.ts';

export const CUE_TABLE: readonly CueRow[] = [
  row('scene', 'id', (id) => ({ kind: 'scene', scene: brand(id) })),
  row('place', 'id', (id) => ({ kind: 'place', place: brand(id) })),
  {
    name: 'look',
    argument: 'lived · told *teller-id* · legend [*teller-id*] · silent *card-id* [*place-id*]',
    read: readLook,
  },
  {
    name: 'enter',
    argument: 'person [left · centre · right · far · near] [pose] [person]',
    read: readEnter,
  },
  row('leave', 'person', (id) => ({
    kind: 'leave',
    person: brand(id),
  })),
  {
    name: 'pose',
    argument: `person [sit] ${POSES.join(' · ')} [spot] [person]`,
    read: readPose,
  },
  {
    name: 'gaze',
    argument: `person *person-id* · ${[...SPOTS, ...GAZES].join(' · ')}`,
    read: readGaze,
  },
  row('rim', 'person', (id) => ({ kind: 'rim', person: brand(id) })),
  listed('crowd', CROWDS, (crowd) => ({ kind: 'crowd', crowd })),
  row('light', 'one of the place’s lights', (light) => ({ kind: 'light', light })),
  {
    name: 'camera',
    argument: 'hold · drift · push *anchor* · pan *anchor* · wide',
    read: readCamera,
  },
  listed('cut', CUTS, (cut) => ({
    kind: 'cut',
    cut,
  })),
  {
    name: 'card',
    argument: 'id [words that fill {1}, {2} …] / none',
    read: readCard,
  },
  {
    ...clearable('type', (text) => ({ kind: 'type', text })),
    argument: 'text / none',
  },
  clearable('music', (id) => ({
    kind: 'music',
    sound: id === undefined ? undefined : brand(id),
  })),
  clearable('room', (id) => ({ kind: 'room', sound: id === undefined ? undefined : brand(id) })),
  row('event', 'id', (id) => ({
    kind: 'event',
    sound: brand(id),
  })),
  row('speaker', 'person', (id) => ({ kind: 'speaker', person: brand(id) })),
  row('decision', 'id', (id) => ({ kind: 'decision', decision: brand(id) })),
  row('piece', 'id', (id) => ({ kind: 'piece', piece: brand(id) })),
  row('debrief', 'chapter-id', (id) => ({
    kind: 'debrief',
    chapter: brand(id),
  })),
  row('source', 'fact-id', (id) => ({
    kind: 'source',
    fact: brand(id),
  })),
  listed('status', GRADES, (grade) => ({
    kind: 'status',
    grade,
  })),
  row('note', 'content note id', (id) => ({ kind: 'note', note: brand(id) })),
  row('why', 'text', (text) => ({ kind: 'why', text })),
  {
    name: 'id',
    argument: 'scene.word',
    read: readId,
  },
  bare('CLEAR', { kind: 'clear' }),
  bare('RESTART', { kind: 'restart' }),
  bare('UNCLICKABLE', { kind: 'unclickable' }),
  row('AUDIO', 'file', (file) => ({
    kind: 'event',
    sound: brand(file),
  })),
  clearable('AUDIOLOOP', (file) => ({
    kind: 'music',
    sound: file === undefined ? undefined : brand(file),
  })),
  clearable('IMAGE', (file) => ({ kind: 'image', file })),
  clearable('BACKGROUND', (file) => ({ kind: 'image', file })),
  row('CLASS', 'name', (name) => ({
    kind: 'class',
    name,
  })),
  row('LINK', 'address', (url) => ({
    kind: 'link',
    url,
    newTab: false,
  })),
  row('LINKOPEN', 'address', (url) => ({
    kind: 'link',
    url,
    newTab: true,
  })),
  ...['title', 'author', 'theme'].map((name) =>
    row(name, 'text', (text) => ({
      kind: 'global',
      name,
      text,
    })),
  ),
];

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_TABLE } from '../../../../src/engine/core/story/cue-table.ts';
import { parseCue } from '../../../../src/engine/core/story/parse-cue.ts';

/** One good tag and one bad one a cue; `undefined`: whatever one writes is good. */
const EXAMPLES: Readonly<Record<string, readonly [good: string, bad: string | undefined]>> = {
  scene: ['scene: one', 'scene'],
  place: ['place: hall', 'place:'],
  look: ['look: told somebody', 'look: told'],
  enter: ['enter: ada left sit', 'enter: ada upside'],
  leave: ['leave: ada', 'leave'],
  pose: ['pose: ada raise far', 'pose: ada'],
  rim: ['rim: ada', 'rim'],
  gaze: ['gaze: ada down', 'gaze: ada'],
  crowd: ['crowd: rising', 'crowd: dancing'],
  light: ['light: dusk', 'light'],
  camera: ['camera: push door', 'camera: push'],
  cut: ['cut: wedge', 'cut: star'],
  card: ['card: pass 4 12', 'card'],
  type: ['type: Fifteen paces', undefined],
  music: ['music: march', undefined],
  room: ['room: none', undefined],
  event: ['event: door', 'event'],
  speaker: ['speaker: ada', 'speaker'],
  decision: ['decision: one.way', 'decision'],
  piece: ['piece: ballot', 'piece'],
  debrief: ['debrief: chapter', 'debrief'],
  source: ['source: fact', 'source'],
  status: ['status: legend', 'status: true'],
  note: ['note: hunger', 'note'],
  why: ['why: The door is shut: for good.', 'why'],
  id: ['id: one.in', 'id: one in'],
  clear: ['CLEAR', undefined],
  restart: ['RESTART', undefined],
  unclickable: ['UNCLICKABLE', undefined],
  audio: ['AUDIO: door.ogg', 'AUDIO'],
  audioloop: ['AUDIOLOOP: song.ogg', undefined],
  image: ['IMAGE: a.png', undefined],
  background: ['BACKGROUND: a.png', undefined],
  class: ['CLASS: loud', 'CLASS'],
  link: ['LINK: https://example.org', 'LINK'],
  linkopen: ['LINKOPEN: https://example.org', 'LINKOPEN'],
  title: ['title: A story', 'title'],
  author: ['author: A. Writer', 'author'],
  theme: ['theme: dark', 'theme'],
};

describe('cues', () => {
  it('have an example each', () => {
    const names = CUE_TABLE.map((row) => row.name.toLowerCase());
    expect(names.toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  });

  it.each(Object.entries(EXAMPLES))(
    '%s is read when it is right and refused when it is not',
    (_, tags) => {
      const [good, bad] = tags;
      expect(parseCue(good).ok).toBe(true);
      const refused = bad === undefined ? undefined : parseCue(bad);
      expect(refused?.ok ?? false).toBe(false);
    },
  );

  it('are known by name without regard to case or to spaces around the colon', () => {
    const hall = { ok: true, value: { kind: 'place', place: 'hall' } };
    for (const tag of ['place: hall', 'PLACE:hall', ' Place : hall ']) {
      expect(parseCue(tag)).toEqual(hall);
    }
  });

  it('keep their value as it is written', () => {
    expect(parseCue('why: At 5:30 The Door')).toMatchObject({
      value: { text: 'At 5:30 The Door' },
    });
  });

  it('may name whoever tells a legend', () => {
    expect(parseCue('look: legend')).toEqual({
      ok: true,
      value: { kind: 'look', look: { kind: 'legend' } },
    });
    expect(parseCue('look: legend prisoner-1937')).toMatchObject({
      value: { look: { kind: 'legend', teller: 'prisoner-1937' } },
    });
  });

  it('take one pose, or `sit` and one; only a pose that has to do with somebody names them', () => {
    const posed = (words: string) => {
      const cue = parseCue(`pose: ada ${words}`);
      return cue.ok ? cue.value : undefined;
    };
    const ada = { kind: 'pose', person: 'ada' };
    expect(posed('write sit far')).toEqual({ ...ada, pose: 'write', sits: true, spot: 'far' });
    expect(posed('hold near ben')).toEqual({ ...ada, pose: 'hold', spot: 'near', with: 'ben' });
    for (const words of ['stand ben', 'hold ben eve', 'write clap', 'far']) {
      expect(posed(words)).toBeUndefined();
    }
  });

  it('are refused with the thing and the remedy', () => {
    const unknown = parseCue('smoke: thick');
    expect(unknown).toMatchObject({
      ok: false,
      error: { kind: 'unknown-cue', tag: 'smoke: thick' },
    });
    expect(parseCue('enter: ada upside')).toMatchObject({
      error: { kind: 'bad-cue', problem: expect.stringContaining('left, centre, right') },
    });
  });

  it('never throw, whatever the tag', () => {
    const names = fc.constantFrom(...CUE_TABLE.map((row) => row.name), '__proto__', 'constructor');
    const tag = fc.oneof(
      fc.string(),
      fc.tuple(names, fc.string()).map(([name, value]) => `${name}:${value}`),
    );
    fc.assert(
      fc.property(tag, (text) => {
        expect(typeof parseCue(text).ok).toBe('boolean');
      }),
      { seed: 31, numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { brand, type PersonId } from '../../../../../src/engine/core/brand.ts';
import { NO_KIT } from '../../../../../src/engine/core/stage/kit.ts';
import type { Person } from '../../../../../src/engine/core/stage/person.ts';
import { POSES } from '../../../../../src/engine/core/story/cue.ts';
import {
  figureSvg,
  silhouetteSvg,
} from '../../../../../src/engine/adapters/pixi/actors/figure-svg.ts';
import { figure, type Figure } from '../../../../../src/engine/adapters/pixi/actors/figure.ts';
import { head } from '../../../../../src/engine/adapters/pixi/actors/head.ts';
import { FRONT, stanceOf } from '../../../../../src/engine/adapters/pixi/actors/stance.ts';
import { headBehind } from '../../../../../src/engine/adapters/pixi/actors/head-behind.ts';
import { spotsIn } from '../../../../../src/engine/adapters/pixi/actors/narrow-spots.ts';
import { standings } from '../../../../../src/engine/adapters/pixi/actors/placing.ts';
import { createColours, sepia } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import { readDrawn, unknownTones } from '../drawing/read-drawn.ts';
import {
  plainPerson,
  plainPlace,
} from '../../../../../src/engine/adapters/pixi/place/placeholder.ts';
import { wearerOf } from '../../../../../src/engine/adapters/pixi/actors/wearer.ts';
import { aimFor, focusFor } from '../../../../../src/engine/adapters/pixi/view/focus.ts';
import { EMPTY_STAGE, type StageState } from '../../../../../src/engine/core/stage/stage-state.ts';
import { GAME, kitOf, paletteOf } from '../../../../build/stories.ts';

const BUILDS = ['slight', 'medium', 'broad', 'tall', 'stout', 'child'] as const;
const KIT = kitOf(GAME);
const HATS = ['none', ...KIT.hats.map(({ id }) => id)];
const COLOURS = createColours(paletteOf(GAME));
const PLAIN: Person = plainPerson(brand<PersonId>('anna'));

/** Every dress with everything that can be held, in every build and hat at some time. */
function everybody(): readonly Person[] {
  return KIT.dress.flatMap(({ id: dress }, at) =>
    ['none', ...KIT.attributes.map(({ id }) => id)].map((attribute, held): Person => {
      const build = BUILDS[(at + held) % BUILDS.length] ?? 'medium';
      const hat = HATS[(at * 3 + held) % HATS.length] ?? 'none';
      return {
        ...PLAIN,
        dress,
        attribute,
        build,
        hat,
        tones: ['khaki', 'soot'],
        head: ['paper', 'deep-red'],
      };
    }),
  );
}

describe('a figure', () => {
  it('holds up what it has in its hand, and points past its shoulder', () => {
    const folder = { ...PLAIN, attribute: 'folder' };
    const place = (pose: 'stand' | 'raise' | 'point') =>
      /translate\(([-\d.]+) ([-\d.]+)\) rotate\(-7\)/u
        .exec(figure(folder, stanceOf(pose), KIT).body)
        ?.slice(1);
    const [, hanging] = place('stand') ?? [];
    const [, raised] = place('raise') ?? [];
    expect(Number(raised)).toBeLessThan(Number(hanging) - 200);
    expect(place('point')).toEqual(place('stand'));
    expect(figure(folder, stanceOf('point'), KIT).body).not.toBe(
      figure(folder, stanceOf('stand'), KIT).body,
    );
  });

  it('takes its hat off to bow and holds it; one that stays on stays', () => {
    const bowed = (hat: string) =>
      figure({ ...PLAIN, dress: 'jacket', hat }, stanceOf('bow'), KIT).body;
    const onHead = (hat: string) =>
      head(wearerOf({ ...PLAIN, hat }, KIT), { ...FRONT, isBare: true });
    const [staying, coming] = [true, undefined].map((stays) =>
      KIT.hats.filter((hat) => hat.stays === stays).map(({ id }) => id),
    );
    expect([staying?.length, coming?.length]).toEqual([2, 4]);
    for (const hat of coming ?? []) {
      expect(onHead(hat)).toBe(onHead('none'));
      expect(bowed(hat).length).toBeGreaterThan(bowed('none').length);
    }
    for (const hat of staying ?? []) {
      expect(onHead(hat).length).toBeGreaterThan(onHead('none').length);
      expect(bowed(hat)).toBe(bowed('none'));
    }
  });

  it('has a chair to sit on, which is no part of its shape, and none where the place has a seat', () => {
    expect(figure(PLAIN, stanceOf('sit'), KIT).chair).not.toBe('');
    expect(figure(PLAIN, stanceOf('sit', { isSeat: true }), KIT).chair).toBe('');
    expect(figure(PLAIN, stanceOf('stand'), KIT).chair).toBe('');
    const shapes = [true, false].map((isSeat) =>
      silhouetteSvg(figure(PLAIN, stanceOf('sit', { isSeat }), KIT), 'paper', COLOURS),
    );
    expect(shapes[0]).toBe(shapes[1]);
  });

  it('shows no face, no peak and no red from behind, whatever it wears on its head', () => {
    for (const hat of HATS) {
      const behind = headBehind(wearerOf({ ...PLAIN, hat, head: ['paper', 'red'] }, KIT));
      expect(behind).not.toMatch(/fill="(?:deep-)?red/u);
      expect(behind).not.toContain('0 39Z'); // a chin's point
    }
    for (const { front, behind } of KIT.hats) {
      expect(behind).not.toBe(front);
      expect(behind).not.toContain('evenodd'); // a shawl's window
    }
  });

  it('wears plain clothes when the kit has not what the cast names', () => {
    const stranger = { ...PLAIN, dress: 'toga', hat: 'laurel', attribute: 'lyre' };
    for (const pose of POSES) {
      const drawn = figure(stranger, stanceOf(pose), NO_KIT);
      expect(drawn).toEqual(figure(PLAIN, stanceOf(pose), NO_KIT));
      expect(drawn.body.length).toBeGreaterThan(800);
    }
  });

  it('is drawn in palette names, whatever it wears, holds and does', () => {
    for (const person of everybody()) {
      for (const pose of POSES) {
        const { legs, body, chair, under } = figure(person, stanceOf(pose), KIT);
        const all = chair + legs + body + under;
        expect(unknownTones(all, COLOURS)).toEqual([]);
        expect(all).not.toMatch(/NaN|undefined|Infinity/u);
      }
    }
  });

  it('cuts who is told out of paper without the chair, and lifts dark legs', () => {
    const { chair, legs, body } = figure({ ...PLAIN, dress: 'jacket' }, stanceOf('sit'), KIT);
    const told = (drawn: Partial<Figure>) =>
      figureSvg({ chair: '', legs: '', body: '', under: '', ...drawn }, 'told', 2, COLOURS);
    const edges = (svg: string) => svg.split('stroke-linejoin').length;
    expect(edges(told({ chair, legs, body }))).toBe(edges(told({ legs, body })));
    expect(told({ legs })).toContain(sepia(COLOURS.toneHex('soot+5') ?? '')); // black boots
    expect(told({ legs }).split('</g>').at(-1)).not.toContain(
      sepia(COLOURS.toneHex('black') ?? ''),
    );
  });

  it('closes every tag in every look', () => {
    for (const person of everybody()) {
      for (const look of ['lived', 'told', 'legend'] as const) {
        const drawn = readDrawn(
          figureSvg(figure(person, stanceOf('stand'), KIT), look, 2, COLOURS),
        );
        expect(drawn.elements.length).toBeGreaterThan(2);
      }
    }
  });

  it('has one flat shape, for its rim and its cut edge', () => {
    for (const person of everybody()) {
      const shape = silhouetteSvg(figure(person, stanceOf('raise'), KIT), 'paper', COLOURS);
      const tones = [...shape.matchAll(/fill="([^"]*)"/gu)].map(([, tone]) => tone);
      expect(tones.filter((tone) => tone !== 'none' && tone !== '#e9dfc8')).toEqual([]);
    }
  });
});

describe('placing', () => {
  const { spots } = plainPlace('somewhere');
  const actor = (name: string, spot: 'left' | 'right') => ({
    person: brand<PersonId>(name),
    spot,
    pose: 'stand' as const,
  });

  it('puts two at the same spot side by side, and one alone on it', () => {
    const actors = [actor('anna', 'left'), actor('boris', 'left'), actor('vera', 'right')];
    const places = standings(actors, spots);
    const x = (name: string) => places.get(brand<PersonId>(name))?.x ?? 0;
    expect(x('boris') - x('anna')).toBeGreaterThan(100);
    expect((x('anna') + x('boris')) / 2).toBeCloseTo(spots.left[0]);
    expect(x('vera')).toBe(spots.right[0]);
  });

  it('turns a narrow window to whoever speaks', () => {
    const state = { ...EMPTY_STAGE, actors: [actor('anna', 'left')], lit: brand<PersonId>('anna') };
    const [x] = focusFor(state, plainPlace('somewhere'), { width: 500, height: 900 });
    expect(Math.abs(x - spotsIn(plainPlace('somewhere'), 500).left[0])).toBeLessThan(250);
    expect(focusFor(state, plainPlace('somewhere'), { width: 1600, height: 900 })[0]).toBe(800);
  });

  it('brings the marks inwards where a narrow window would cut people in half, and only there', () => {
    const place = plainPlace('somewhere');
    const narrow = spotsIn(place, 732);
    expect(narrow.left[0]).toBeGreaterThan(800 - 732 / 2 + 75);
    expect(narrow.right[0]).toBeLessThan(800 + 732 / 2 - 75);
    expect(narrow.left[0]).toBeLessThan(narrow.centre[0]);
    expect(spotsIn(place, 1030)).toEqual(spots);
  });

  it('leaves those alone who sit on what is drawn', () => {
    const place = { ...plainPlace('somewhere'), seats: ['left'] as const };
    expect(spotsIn(place, 732).left).toEqual(spots.left);
    expect(spotsIn(place, 732).right).not.toEqual(spots.right);
  });

  it('keeps whoever speaks in the picture, wherever the camera is pushed', () => {
    const state: StageState = {
      ...EMPTY_STAGE,
      actors: [actor('anna', 'left')],
      lit: brand<PersonId>('anna'),
      camera: { move: 'push', anchor: 'door' },
    };
    const place = { ...plainPlace('somewhere'), anchors: { door: [1300, 400] as const } };
    const { x, zoom } = aimFor(state, place, { width: 732, height: 900 });
    expect(spotsIn(place, 732).left[0]).toBeGreaterThan(x - 366 / zoom);
    expect(aimFor({ ...state, lit: undefined }, place, { width: 732, height: 900 }).x).toBe(1300);
  });
});

describe('people of a legend', () => {
  const line = 2;
  const chalk = COLOURS.hexOf('bone');
  const drawn = (pose: (typeof POSES)[number]) =>
    figureSvg(figure(everybody()[0] ?? PLAIN, stanceOf(pose), KIT), 'legend', line, COLOURS);

  it('are one outline round the whole body: black lies over every line inside it', () => {
    for (const pose of POSES) {
      const svg = drawn(pose);
      const outline = /<g id="outline">(?<shapes>[\s\S]*?)<\/g><\/defs>/u.exec(svg)?.groups?.[
        'shapes'
      ];
      expect(outline).toContain(`stroke="${chalk}"`);
      const body = svg.slice(svg.indexOf('mask="url(#kept)"'));
      expect(body.indexOf('#000000')).toBeGreaterThan(body.indexOf('href="#outline"'));
      const later = body.slice(body.indexOf('#000000'));
      expect(later).not.toContain('vector-effect');
    }
  });

  it('have a broken line, much thicker than that of the place', () => {
    const [, wide] =
      /stroke-width="([\d.]+)"[^>]*stroke-dasharray="[\d. ]+"/u.exec(drawn('stand')) ?? [];
    expect(Number(wide)).toBeGreaterThan(line * 4);
  });

  it('are smeared the same way each time, and not all alike', () => {
    const wipe = (svg: string) => /<ellipse cx="[^"]*" cy="[^"]*" rx="[^"]*"/u.exec(svg)?.[0];
    expect(drawn('stand')).toBe(drawn('stand'));
    expect(wipe(drawn('stand'))).not.toBe(wipe(drawn('raise')));
  });
});

/** A swarm on the stage: one small drawing very many times over, changed one by one when the light changes. */
import { Container, Sprite } from 'pixi.js';
import type { Swarm, SwarmPlaces } from '../../../core/stage/place.ts';
import type { Pace } from '../actors/troupe.ts';
import { drawMembers, type MemberDrawings, type SwarmParts } from './swarm-drawings.ts';
import { seeded } from '../drawing/seeded.ts';
import { orderOf } from './swarm-order.ts';

export type SwarmOnStage = {
  readonly container: Container;
  match(light: string, pace: Pace): void;
  /** True while some have still to change. */
  tick(elapsed: number): boolean;
  /** `ms` is the ambience's own time, which stands still at rest. */
  settle(ms: number): void;
  close(): void;
};

type Member = {
  readonly sprite: Sprite;
  readonly group: string;
  readonly y: number;
  readonly size: number;
  /** 0 … 1: when it changes. */
  readonly turn: number;
  /** 0 … 1: which of several drawings is its own. */
  readonly kind: number;
  drawn: string;
};

const SEED = 1;
/** How far and how fast the living sway. */
const SWAY = { units: 0.9, ms: 1500 } as const;

export async function createSwarm(swarm: Swarm, parts: SwarmParts): Promise<SwarmOnStage> {
  const [places, drawn] = await Promise.all([
    parts.drawings.swarm(parts.place.id, swarm.at),
    drawMembers(swarm, parts),
  ]);
  const container = new Container();
  const members = membersOf(places ?? {}, drawn);
  // who is lower in the picture is nearer
  for (const { sprite } of members.toSorted((a, b) => a.y - b.y)) container.addChild(sprite);
  const lives = new Set(swarm.lives);
  let due: readonly Member[] = [];
  let wanted: Swarm['lights'][string] = {};
  let spent = 0;

  function dress(member: Member, name: string): void {
    const texture = drawn.texture(name, member.kind);
    member.drawn = name;
    member.sprite.visible = texture !== undefined;
    if (texture !== undefined) member.sprite.texture = texture;
    member.sprite.scale.set(member.size * drawn.unit);
    if (!lives.has(name)) member.sprite.y = member.y;
  }

  /** Those whose turn has come are the last of `due`. */
  function pass(elapsed: number): void {
    spent += elapsed;
    const share = spent / (swarm.over ?? 1);
    const left = due.findLastIndex(({ turn }) => turn > share) + 1;
    for (const member of due.slice(left)) dress(member, wanted[member.group] ?? '');
    due = due.slice(0, left);
  }

  return {
    container,
    match(light, pace) {
      wanted = swarm.lights[light] ?? swarm.lights[parts.place.light] ?? {};
      const others = members.filter(({ group, drawn: now }) => wanted[group] !== now);
      // who reads fast asks again before all have changed: the change goes on
      if (due.length === 0) spent = 0;
      due = others.toSorted((a, b) => b.turn - a.turn);
      if (pace === 'cuts' || swarm.over === undefined) pass(Infinity);
    },
    tick(elapsed) {
      if (due.length > 0) pass(elapsed);
      return due.length > 0;
    },
    settle(ms) {
      for (const { sprite, y, turn, drawn: now } of members)
        if (lives.has(now)) sprite.y = y + Math.sin(ms / SWAY.ms + turn * 2 * Math.PI) * SWAY.units;
    },
    close() {
      container.destroy({ children: true });
      drawn.close();
    },
  };
}

function membersOf(places: SwarmPlaces, drawn: MemberDrawings): readonly Member[] {
  const groups = Object.entries(places);
  const count = groups.reduce((sum, [, numbers]) => sum + numbers.length / 3, 0);
  const turns = orderOf(count, SEED).values();
  const kind = seeded(SEED + 1);
  return groups.flatMap(([group, numbers]) =>
    Array.from({ length: Math.floor(numbers.length / 3) }, (_, at): Member => {
      const [x = 0, y = 0, size = 1] = numbers.slice(at * 3, at * 3 + 3);
      const sprite = new Sprite();
      sprite.anchor.set(...drawn.anchor);
      sprite.position.set(x, y);
      sprite.visible = false;
      return { sprite, group, y, size, turn: turns.next().value ?? 0, kind: kind(), drawn: '' };
    }),
  );
}

/** A road of `roads.yaml`, told: its choices, and after them what the dice choose. */
import { dice } from './dice.ts';
import { createInkStoryteller } from '../../engine/adapters/ink/ink-storyteller.ts';
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import { brand } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/story/cue.ts';
import { append, START, type Journal } from '../../engine/core/journal/journal.ts';
import { lastPassage, type Told } from '../../engine/core/story/passage.ts';

export type Road = {
  readonly name: string;
  readonly story: 'game' | 'demo';
  readonly role: string;
  /** Only this scene is kept, and the road ends with it. */
  readonly scene?: string;
  /** The chapter at whose door it begins; absent: the start. */
  readonly entry?: string;
  readonly seed: number;
  readonly choices?: readonly string[];
  /** A number for the dice, which choose where `choices` ends; absent: nobody chooses. */
  readonly walk?: number;
};

type Tell = (journal: Journal) => Told;

/** A story may have a loop. */
const LONGEST = 600;

/** @param tell A storyteller's. */
export function toldRoad(tell: Tell, storyId: string, road: Omit<Road, 'story'>): Told {
  let told = tell({
    story: storyId,
    role: brand(road.role),
    entry: road.entry ?? START,
    seed: road.seed,
    choices: (road.choices ?? []).map((choice) => brand(choice)),
    without: [],
  });
  if (road.walk === undefined) return told;
  const roll = dice(road.walk);
  while (told.faults.length === 0 && told.journal.choices.length < LONGEST && !isOver(told, road)) {
    const open = lastPassage(told).choices.filter((choice) => choice.open);
    const choice = open[Math.floor(roll() * open.length)];
    if (choice === undefined) break;
    told = tell(append(told.journal, choice.id));
  }
  return told;
}

function isOver({ ended, passages }: Told, { scene }: Pick<Road, 'scene'>): boolean {
  if (ended || scene === undefined) return ended;
  const scenes = passages.flatMap(({ lines }) =>
    lines.flatMap(({ cues }) => cuesOf(cues, 'scene').map((cue): string => cue.scene)),
  );
  return scenes.includes(scene) && scenes.at(-1) !== scene;
}

/** A road of a role from one of its doors, as the dice choose; the seed goes with the dice. */
export function walkedByDice(
  compiled: CompiledRole,
  { entry, dice: walk }: { readonly entry: string; readonly dice: number },
): Told {
  const { role } = compiled;
  const storyteller = createInkStoryteller(compiled);
  const road = { name: role.id, role: role.id, entry, seed: SEED * walk, walk };
  return toldRoad((journal) => storyteller.tell(journal), role.id, road);
}

/** Any number will do; a large one spreads what chance draws. */
const SEED = 193_412_011;

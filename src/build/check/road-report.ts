/** Figures about the roads of each role: how far they were tried, and what a reader reads on one of them. */
import { basename } from 'node:path';
import { START } from '../../engine/core/journal/journal.ts';
import type { Crawl, SceneRead, WalkedRoad } from '../crawl/crawled.ts';
import { roadWords } from '../crawl/road-words.ts';
import type { ReadRole } from '../ink-story/read-roles.ts';
import type { Content } from './content.ts';

/** A fifteen-year-old reads so many words a minute, and thinks so long before a choice. */
const WORDS_A_MINUTE = 180;
const SECONDS_A_CHOICE = 4;
const SECONDS = 60;

export function roadReport(content: Content): readonly string[] {
  return content.story.roles.flatMap((role) => {
    const crawl = content.crawls.get(role.role.id);
    return crawl === undefined ? [] : ofRole(content, role, crawl);
  });
}

function ofRole(content: Content, role: ReadRole, crawl: Crawl): readonly string[] {
  const { id } = role.role;
  const whole = crawl.walks.filter(({ door, ended }) => ended && door.entry === START);
  const exact =
    crawl.reach === 'exhausted' ? crawl.stretches.find(({ entry }) => entry === START) : undefined;
  const words = exact === undefined ? undefined : roadWords(exact);
  const extremes =
    words === undefined
      ? []
      : [
          `${id}: every road has ${words.shortest} words to ${words.longest ?? 'no limit (a loop)'}`,
        ];
  return [
    `${id}: ${crawl.reach}; ${crawl.walks.length} roads walked, ${crawl.taken.size} choices taken`,
    ...crawl.stretches.map(
      ({ entry, states, exhausted }) =>
        `${id} from ${entry}: ${states.length} states${exhausted ? ', all of them' : ', not all'}`,
    ),
    ...extremes,
    `${id}: ${spreadOf(whole.map(readOf))}`,
    ...sceneReads(whole),
    ...chapterReads(content, role, whole),
  ];
}

function sceneReads(whole: readonly WalkedRoad[]): readonly string[] {
  const scenes = new Set(whole.flatMap(({ scenes: read }) => [...read.keys()]));
  return [...scenes].map((scene) => {
    const reads = whole.flatMap(({ scenes: read }) => read.get(scene) ?? []);
    const skipped =
      reads.length < whole.length ? `, on ${percent(reads.length, whole.length)}` : '';
    return `${scene || 'before the first scene'}: ${spreadOf(reads)}${skipped}`;
  });
}

function chapterReads(
  { story, decisions }: Content,
  { role, files }: ReadRole,
  whole: readonly WalkedRoad[],
): readonly string[] {
  const within = new Map(
    (story.pack?.value.scenes ?? []).map((scene): [string, string] => [
      scene.id,
      scene.within ?? scene.id,
    ]),
  );
  return role.chapters.map(({ id, scenes, minutes }) => {
    const isHere = (scene: string): boolean =>
      scenes.some((each) => each === scene || each === within.get(scene));
    const made = decisions.filter(
      ({ at, file }) =>
        files.includes(file) && (isHere(at.scene) || isHere(basename(file, '.ink'))),
    );
    const reads = whole.map(({ scenes: read }) =>
      sum([...read].flatMap(([scene, each]) => (isHere(scene) ? [each] : []))),
    );
    return `${id}: ${made.length} decisions written; ${spreadOf(reads)}; the pack says ${minutes} minutes`;
  });
}

function readOf({ scenes }: WalkedRoad): SceneRead {
  return sum([...scenes.values()]);
}

function sum(reads: readonly SceneRead[]): SceneRead {
  return {
    words: reads.reduce((all, { words }) => all + words, 0),
    choices: reads.reduce((all, { choices }) => all + choices, 0),
  };
}

/** Least, median and most of the roads that were walked. */
function spreadOf(reads: readonly SceneRead[]): string {
  if (reads.length === 0) return 'no whole road was walked';
  const words = threeOf(reads.map((read) => read.words));
  const choices = threeOf(reads.map((read) => read.choices));
  const minutes = threeOf(reads.map(minutesOf).map(Math.round));
  return `a road has ${words} words, ${choices} choices, ${minutes} minutes`;
}

function threeOf(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return least === most ? `${least ?? 0}` : `${least ?? 0}/${middle ?? 0}/${most ?? 0}`;
}

function minutesOf({ words, choices }: SceneRead): number {
  return words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / SECONDS;
}

function percent(part: number, all: number): string {
  return `${Math.round((100 * part) / all)} % of the roads`;
}

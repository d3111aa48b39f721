/**
 * A storyteller without ink: tells a small graph of passages. For tests, demos and as a second voice to ink's.
 * A line may carry tags as in ink: `The doors open. # event: door`.
 */
import { brand, type ChoiceId } from '../../core/brand.ts';
import type { Cue } from '../../core/story/cue.ts';
import { START, upTo, type Journal } from '../../core/journal/journal.ts';
import { findChoice } from '../../core/story/find-choice.ts';
import { parseCue } from '../../core/story/parse-cue.ts';
import {
  choiceOf,
  passageOf,
  type Choice,
  type Line,
  type Passage,
  type StoryFault,
  type Told,
  type ToldLists,
} from '../../core/story/passage.ts';
import type { Storyteller } from '../../ports.ts';

type GraphChoice = {
  /** Text and tags, as in ink: `Go in # why: The door is shut.` */
  readonly text: string;
  readonly to: string;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
};
type GraphNode = {
  readonly lines: readonly string[];
  /** By choice id; absent or empty: the story ends here. */
  readonly choices?: Readonly<Record<string, GraphChoice>>;
  /** What is on these lists from here on; others stay as they are. A list that is named anywhere begins empty. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
};
/** By name. It begins at `start`; any other name can be a journal's entry. */
export type Graph = Readonly<Record<string, GraphNode>>;

export function createMemoryStoryteller(graph: Graph, build = 'memory-1'): Storyteller {
  return { build, tell: (journal) => tell(graph, journal) };
}

function tell(graph: Graph, journal: Journal): Told {
  const faults: StoryFault[] = [];
  const passages: Passage[] = [];
  let name = entryOf(graph, journal, faults);
  let lists = emptyLists(graph);
  for (let turn = 0; ; turn += 1) {
    lists = lists && { ...lists, ...graph[name]?.lists };
    const passage = {
      ...read(graph, name, turn, faults),
      ...(lists === undefined ? {} : { lists }),
    };
    const wanted = journal.choices[turn];
    const fault = wanted === undefined ? undefined : refusal(passage, wanted, turn);
    const chosen = findChoice(passage.choices, wanted)?.choice.id;
    if (chosen === undefined || fault !== undefined) {
      if (fault !== undefined) faults.push(fault);
      passages.push(passage);
      const ended = passage.choices.length === 0;
      return { journal: upTo(journal, turn), passages, ended, faults };
    }
    passages.push({ ...passage, chosen });
    name = graph[name]?.choices?.[chosen]?.to ?? '';
  }
}

/** Undefined for a graph that names no list. */
function emptyLists(graph: Graph): ToldLists | undefined {
  const names = Object.values(graph).flatMap(({ lists = {} }) => Object.keys(lists));
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, []]));
}

function entryOf(graph: Graph, { entry }: Journal, faults: StoryFault[]): string {
  if (Object.hasOwn(graph, entry)) return entry;
  faults.push({ kind: 'unknown-entry', entry });
  return START;
}

function read(graph: Graph, name: string, turn: number, faults: StoryFault[]): Passage {
  const node = Object.hasOwn(graph, name) ? graph[name] : undefined;
  if (node === undefined) {
    faults.push({ kind: 'runs-dry', turn });
    return { lines: [], choices: [] };
  }
  const lines = node.lines.map((line) => readTagged(line, faults));
  const choices = Object.entries(node.choices ?? {}).map(([id, choice]) =>
    readChoice(id, choice, faults),
  );
  if (choices.length > 0 && !choices.some(({ open }) => open)) {
    faults.push({ kind: 'all-closed', turn });
  }
  return passageOf(lines, choices);
}

function readChoice(id: string, choice: GraphChoice, faults: StoryFault[]): Choice {
  const formerly = (choice.formerly ?? []).map((each) => brand<ChoiceId>(each));
  return choiceOf({ id: brand(id), formerly, ...readTagged(choice.text, faults) });
}

function readTagged(tagged: string, faults: StoryFault[]): Line {
  const [text = '', ...tags] = tagged.split('#').map((part) => part.trim());
  const cues: Cue[] = [];
  for (const tag of tags) {
    const cue = parseCue(tag);
    if (cue.ok) cues.push(cue.value);
    else faults.push({ kind: 'cue', tag, problem: cue.error.problem });
  }
  return { text, cues };
}

function refusal({ choices }: Passage, wanted: ChoiceId, turn: number): StoryFault | undefined {
  const choice = findChoice(choices, wanted)?.choice;
  if (choice === undefined) {
    const offered = choices.map(({ id, text }) => ({ id, text }));
    return { kind: 'choice-gone', turn, choice: wanted, offered };
  }
  return choice.open ? undefined : { kind: 'choice-closed', turn, choice: wanted };
}

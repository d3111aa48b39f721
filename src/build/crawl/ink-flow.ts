/** Where a story may go on from an element: more than it will, never less. */
import {
  everyContainer,
  fieldsOf,
  isContainer,
  resolvePath,
  type InkContainer,
  type Position,
} from './ink-tree.ts';

export type Flow = (at: Position) => readonly Position[];

/** ink's own divert targets for the words of a choice; not an author's. */
const CHOICE_WORDS = /\$r\d*$/u;

export function flowOf(root: InkContainer): Flow {
  const variableTargets = [...everyContainer(root)].flatMap((container) =>
    container.content.flatMap((element) => {
      const target = fieldsOf(element)?.['^->'];
      if (typeof target !== 'string' || CHOICE_WORDS.test(target)) return [];
      return resolved(target, container);
    }),
  );
  const known = new Map<InkContainer, (readonly Position[])[]>();
  return (at) => {
    const inside = known.get(at.container) ?? [];
    known.set(at.container, inside);
    return (inside[at.index] ??= successors(at, variableTargets));
  };
}

function successors(at: Position, variableTargets: readonly Position[]): readonly Position[] {
  const { container, index } = at;
  if (index >= container.content.length) return afterContainer(container);
  const element = container.content[index];
  const next = { container, index: index + 1 };
  if (isContainer(element)) return [{ container: element, index: 0 }];
  if (element === 'done' || element === 'end' || element === '~ret' || element === '->->')
    return [];
  const fields = fieldsOf(element);
  if (fields === undefined) return [next];
  const choice = fields['*'];
  if (typeof choice === 'string') return [next, ...resolved(choice, container)];
  const call = fields['->t->'] ?? fields['f()'];
  if (typeof call === 'string') {
    return [next, ...(fields['var'] === true ? variableTargets : resolved(call, container))];
  }
  const divert = fields['->'];
  if (typeof divert !== 'string') return [next];
  if (fields['var'] === true) {
    const targets = CHOICE_WORDS.test(divert) ? [] : variableTargets;
    return isThread(at) ? [next, ...targets] : targets;
  }
  const comesBack = fields['c'] === true || isThread(at) || divert.endsWith('.s');
  return [...(comesBack ? [next] : []), ...resolved(divert, container)];
}

/** `<- tea`: the divert is taken, and the story also goes on. */
function isThread({ container, index }: Position): boolean {
  return container.content[index - 1] === 'thread';
}

function afterContainer({ parent, index }: InkContainer): readonly Position[] {
  return parent === undefined || index < 0 ? [] : [{ container: parent, index: index + 1 }];
}

function resolved(path: string, from: InkContainer): readonly Position[] {
  const position = resolvePath(path, from);
  return position === undefined ? [] : [position];
}

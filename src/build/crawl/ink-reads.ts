/** What an element of a story reads of the state: variables, items of lists, counts of visits. */
import { isMap } from '../../engine/core/is-map.ts';
import { fieldsOf, resolvePath, type InkContainer, type Position } from './ink-tree.ts';

export type Read =
  | { readonly kind: 'variable'; readonly name: string }
  /** Only whether a list holds these items. */
  | { readonly kind: 'items'; readonly name: string; readonly items: readonly string[] }
  | { readonly kind: 'count'; readonly path: string; readonly as: CountAs }
  /** `TURNS_SINCE`, or a count by a variable: everything that is counted. */
  | { readonly kind: 'all-counts' }
  | { readonly kind: 'chance' };

/** All that matters of a count: whether it is zero, its value up to a limit, its remainder, or all of it. */
export type CountAs =
  | { readonly kind: 'any' }
  | { readonly kind: 'up-to'; readonly limit: number }
  | { readonly kind: 'remainder'; readonly of: number }
  | { readonly kind: 'whole' };

const ONCE_ONLY = 16;
const LIST_TESTS = ['?', '!?'];
const ENDS_A_TEST = ['/ev', '!', '&&', '||'];

export function readsAt({ container, index }: Position): readonly Read[] {
  const element = container.content[index];
  const after = (steps: number): unknown => container.content[index + steps];
  if (element === 'visit') return [{ kind: 'count', path: container.path, as: sequence(after) }];
  if (element === 'readc' || element === 'turns') return [{ kind: 'all-counts' }];
  if (element === 'rnd' || element === 'srnd' || element === 'seq' || element === 'lrnd') {
    return [{ kind: 'chance' }];
  }
  const fields = fieldsOf(element);
  if (fields === undefined) return [];
  const counted = fields['CNT?'];
  if (typeof counted === 'string') return count(counted, container, countAs(after));
  const variable = fields['VAR?'] ?? fields['^var'];
  if (typeof variable === 'string') return variableRead(variable, after);
  const divert = fields['->'];
  if (typeof divert === 'string' && fields['var'] === true)
    return [{ kind: 'variable', name: divert }];
  const choice = fields['*'];
  if (typeof choice !== 'string' || (Number(fields['flg']) & ONCE_ONLY) === 0) return [];
  return count(choice, container, { kind: 'any' });
}

function count(path: string, from: InkContainer, as: CountAs): readonly Read[] {
  const counted = resolvePath(path, from)?.container.path;
  return counted === undefined ? [] : [{ kind: 'count', path: counted, as }];
}

type After = (steps: number) => unknown;

/** `{one|two|three}` compiles to: visit, 2, MIN; a cycle to: visit, 3, %. */
function sequence(after: After): CountAs {
  const number = after(1);
  if (typeof number !== 'number') return { kind: 'whole' };
  if (after(2) === 'MIN') return { kind: 'up-to', limit: number };
  return after(2) === '%' ? { kind: 'remainder', of: number } : { kind: 'whole' };
}

function countAs(after: After): CountAs {
  const next = after(1);
  if (typeof next === 'string' && ENDS_A_TEST.includes(next)) return { kind: 'any' };
  if (typeof next === 'number') return { kind: 'up-to', limit: next + 1 };
  return { kind: 'whole' };
}

function variableRead(name: string, after: After): readonly Read[] {
  const operand = after(1);
  const operator = after(2);
  const items = itemsOf(operand);
  if (items.length > 0 && typeof operator === 'string' && LIST_TESTS.includes(operator)) {
    return [{ kind: 'items', name, items }];
  }
  if (operator === '+' || operator === '-') {
    const result = after(3);
    // `~ kept += key`: what was there is passed on, not looked at
    if (isMap(result) && result['VAR='] === name) return [];
  }
  return [{ kind: 'variable', name }];
}

/** Names of list items: `kept ? key` has a variable's name there, `kept ? (key, lamp)` a list. */
function itemsOf(operand: unknown): readonly string[] {
  if (!isMap(operand)) return [];
  const list = operand['list'];
  if (isMap(list)) return Object.keys(list).map((item) => item.slice(item.indexOf('.') + 1));
  const name = operand['VAR?'];
  return typeof name === 'string' ? [name] : [];
}

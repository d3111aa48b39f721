/** The two runs that the address names, told, with the record: all that their comparison needs, as it comes. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { compareRuns, type Comparison, type Role, type Run } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';

export type ComparedRuns =
  | { readonly kind: 'coming' | 'gone' | 'other-role' | 'untold' }
  | {
      readonly kind: 'here';
      readonly a: Run;
      readonly b: Run;
      readonly role: Role;
      readonly comparison: Comparison;
    };

const COMING: ComparedRuns = { kind: 'coming' };

export function useComparedRuns(shell: Shell, a: string, b: string): ComparedRuns {
  const { shelf, record, tell, pack } = shell;
  const [found, setFound] = useState<ComparedRuns>(COMING);
  useLayoutEffect(() => void record.load(), [record]);
  const known = record.value.value;
  useEffect(() => {
    let isWanted = true;
    setFound(COMING);
    void look().then((next) => {
      if (isWanted) setFound(next);
    });
    return () => {
      isWanted = false;
    };
  }, [a, b, known]);
  return found;

  async function look(): Promise<ComparedRuns> {
    const [first, second] = [await shelf.find(a), await shelf.find(b)];
    if (first === undefined || second === undefined) return { kind: 'gone' };
    const role = pack.roles.find(({ id }) => id === first.journal.role);
    if (role === undefined || second.journal.role !== role.id) return { kind: 'other-role' };
    if (known === undefined) return COMING;
    try {
      const [toldA, toldB] = [await tell(first.journal), await tell(second.journal)];
      const comparison = compareRuns(toldA, toldB, role, known);
      return { kind: 'here', a: first, b: second, role, comparison };
    } catch {
      return { kind: 'untold' };
    }
  }
}

/** Tells journals of any role beside the game: to say of a kept run where it stands. */
import {
  createInkStoryteller,
  type CompiledRole,
  type Journal,
  type RoleId,
  type Storyteller,
  type Told,
} from '../../engine/index.ts';

export type TellersNeeds = {
  readonly loadRole: (role: RoleId) => Promise<CompiledRole>;
  readonly onEdited: (listener: (role: CompiledRole) => void) => () => void;
};

/** Rejects when the role cannot be loaded. */
export type TellKept = (journal: Journal) => Promise<Told>;

export function createTellers({ loadRole, onEdited }: TellersNeeds): TellKept {
  const tellers = new Map<RoleId, Storyteller>();
  onEdited((edited) => tellers.set(edited.role.id, createInkStoryteller(edited)));

  return async (journal) => {
    const known = tellers.get(journal.role) ?? createInkStoryteller(await loadRole(journal.role));
    tellers.set(journal.role, known);
    return known.tell(journal);
  };
}

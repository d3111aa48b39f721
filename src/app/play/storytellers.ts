/** Tells journals of any role beside the game: to say of a kept run where it stands. */
import type {
  CompiledRole,
  Journal,
  MakeStoryteller,
  RoleId,
  Storyteller,
  Told,
} from '../../engine/index.ts';

export type StorytellersNeeds = {
  readonly loadRole: (role: RoleId) => Promise<CompiledRole>;
  readonly loadInk: () => Promise<MakeStoryteller>;
  readonly onEdited: (listener: (role: CompiledRole) => void) => () => void;
};

/** Rejects when the role cannot be loaded. */
export type TellKept = (journal: Journal) => Promise<Told>;

export function createStorytellers({ loadRole, loadInk, onEdited }: StorytellersNeeds): TellKept {
  const storytellers = new Map<RoleId, Storyteller>();
  onEdited((edited) => void storytellers.delete(edited.role.id)); // the next one asked for is told anew

  return async (journal) => {
    const known = storytellers.get(journal.role) ?? (await newStoryteller(journal.role));
    storytellers.set(journal.role, known);
    return known.tell(journal);
  };

  async function newStoryteller(role: RoleId): Promise<Storyteller> {
    const [compiled, makeStoryteller] = await Promise.all([loadRole(role), loadInk()]);
    return makeStoryteller(compiled);
  }
}

/** The arguments of cues that are more than one word: each reader gives the cue, or says what is wrong. */
import { brand, isId } from '../brand.ts';
import { CAMERA_MOVES, POSES, SPOTS, type Cue, type Pose, type Spot } from './cue.ts';
import { LOOK_KINDS, type Look } from '../stage/look.ts';
import { memberOf } from '../member-of.ts';
import { err, ok, type Result } from '../result.ts';

export function readId(_: readonly string[], whole: string): Result<Cue, string> {
  return isId(whole)
    ? ok({ kind: 'id', choice: brand(whole) })
    : err(`\`${whole}\` is not an id: letters, digits, . _ : - and no spaces`);
}

export function readLook(words: readonly string[]): Result<Cue, string> {
  const [kind = '', id = '', left = ''] = words;
  const look = makeLook(kind.toLowerCase(), id, left);
  return look === undefined
    ? err(
        `\`${words.join(' ')}\` is not lived, told <teller-id>, legend [teller-id] or silent <card-id> [place-id]`,
      )
    : ok({ kind: 'look', look });
}

function makeLook(kind: string, id: string, left: string): Look | undefined {
  const known = memberOf(LOOK_KINDS, kind);
  if (known === 'lived') return id === '' ? { kind: known } : undefined;
  if (known === 'legend') return { kind: known, ...(id === '' ? {} : { teller: brand(id) }) };
  if (known === 'told' && id !== '') return { kind: known, teller: brand(id) };
  if (known === 'silent' && id !== '')
    return { kind: known, card: brand(id), ...(left === '' ? {} : { left: brand(left) }) };
  return undefined;
}

export function readCard([id, ...fill]: readonly string[]): Result<Cue, string> {
  if (id === undefined) return err('needs the id of a card, or none');
  return ok({
    kind: 'card',
    card: id.toLowerCase() === 'none' ? undefined : { id: brand(id), fill },
  });
}

export function readEnter(words: readonly string[]): Result<Cue, string> {
  const actor = readActor(words);
  if (!actor.ok) return actor;
  const { person, spot = 'centre', pose = 'stand' } = actor.value;
  return ok({ kind: 'enter', person: brand(person), spot, pose });
}

export function readPose(words: readonly string[]): Result<Cue, string> {
  const actor = readActor(words);
  if (!actor.ok) return actor;
  const { person, spot, pose } = actor.value;
  if (pose === undefined) return err(`needs a pose: ${POSES.join(', ')}`);
  const moved = spot === undefined ? {} : { spot };
  return ok({ kind: 'pose', person: brand(person), pose, ...moved });
}

type ReadActor = { person: string; spot?: Spot; pose?: Pose };

function readActor([person, ...rest]: readonly string[]): Result<ReadActor, string> {
  if (person === undefined) return err('needs a person');
  const actor: ReadActor = { person };
  for (const word of rest) {
    const spot = memberOf(SPOTS, word);
    const pose = memberOf(POSES, word);
    if (spot !== undefined) actor.spot = spot;
    else if (pose !== undefined) actor.pose = pose;
    else
      return err(
        `\`${word}\` is neither a spot (${SPOTS.join(', ')}) nor a pose (${POSES.join(', ')})`,
      );
  }
  return ok(actor);
}

export function readCamera(words: readonly string[]): Result<Cue, string> {
  const [first = '', anchor] = words;
  const move = memberOf(CAMERA_MOVES, first);
  if (move === undefined) return err(`\`${first}\` is not one of ${CAMERA_MOVES.join(', ')}`);
  const aims = move === 'push' || move === 'pan';
  if (aims && anchor === undefined) return err(`${move} needs an anchor of the place`);
  if (!aims && anchor !== undefined) return err(`${move} takes no anchor`);
  return ok(anchor === undefined ? { kind: 'camera', move } : { kind: 'camera', move, anchor });
}

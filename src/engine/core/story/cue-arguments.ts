/** The arguments of cues that are more than one word: each reader gives the cue, or says what is wrong. */
import { brand, isId } from '../brand.ts';
import type { PersonId } from '../brand.ts';
import {
  CAMERA_MOVES,
  GAZES,
  POSES,
  POSES_WITH,
  SPOTS,
  type Bearing,
  type Cue,
  type Gaze,
  type Pose,
  type Spot,
} from './cue.ts';
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
  const { person, spot = 'centre', bearing = { pose: 'stand' } } = actor.value;
  return ok({ kind: 'enter', person, spot, ...bearing });
}

export function readPose(words: readonly string[]): Result<Cue, string> {
  const actor = readActor(words);
  if (!actor.ok) return actor;
  const { person, spot, bearing } = actor.value;
  if (bearing === undefined) return err(`needs a pose: ${POSES.join(', ')}`);
  const moved = spot === undefined ? {} : { spot };
  return ok({ kind: 'pose', person, ...bearing, ...moved });
}

export function readGaze([person, where, ...more]: readonly string[]): Result<Cue, string> {
  if (person === undefined) return err('needs a person');
  if (where === undefined || more.length > 0)
    return err(`needs one word for where: a person, ${[...SPOTS, ...GAZES].join(', ')}`);
  return ok({ kind: 'gaze', person: brand(person), gaze: gazeOf(where) });
}

function gazeOf(where: string): Gaze | undefined {
  const spot = memberOf(SPOTS, where);
  if (spot !== undefined) return { kind: 'to', spot };
  const kind = memberOf(GAZES, where);
  if (kind === undefined) return { kind: 'at', person: brand(where) };
  return kind === 'speaker' ? undefined : { kind };
}

type ReadActor = {
  readonly person: PersonId;
  readonly spot: Spot | undefined;
  readonly bearing: Bearing | undefined;
};

function readActor([person, ...rest]: readonly string[]): Result<ReadActor, string> {
  if (person === undefined) return err('needs a person');
  const poses: Pose[] = [];
  const others: string[] = [];
  let spot: Spot | undefined;
  for (const word of rest) {
    const [asSpot, asPose] = [memberOf(SPOTS, word), memberOf(POSES, word)];
    if (asSpot !== undefined) spot = asSpot;
    else if (asPose !== undefined) poses.push(asPose);
    else others.push(word);
  }
  const bearing = bearingOf(poses, others);
  return bearing.ok ? ok({ person: brand(person), spot, bearing: bearing.value }) : bearing;
}

/** One pose; with `sit` it is taken sitting. The word that is left over is with whom. */
function bearingOf(
  poses: readonly Pose[],
  [other, ...more]: readonly string[],
): Result<Bearing | undefined, string> {
  const sits = poses.length > 1 && poses.includes('sit');
  const [pose, second] = sits ? poses.filter((each) => each !== 'sit') : poses;
  if (second !== undefined) return err(`takes one pose, or \`sit\` and one pose`);
  const isWith = pose !== undefined && memberOf(POSES_WITH, pose) !== undefined;
  const strange = isWith ? more[0] : other;
  if (strange !== undefined)
    return err(
      `\`${strange}\` is neither a spot (${SPOTS.join(', ')}) nor a pose (${POSES.join(', ')})`,
    );
  if (pose === undefined) return ok(undefined);
  return ok({
    pose,
    ...(sits ? { sits } : {}),
    ...(other === undefined ? {} : { with: brand(other) }),
  });
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

/** A cue names only what the story has: places, people, sounds, cards, tellers, facts, chapters, notes. */
import type { PersonId } from '../../../engine/core/brand.ts';
import type { Cue } from '../../../engine/core/story/cue.ts';
import type { Look } from '../../../engine/core/stage/look.ts';
import type { Channel } from '../../../engine/core/stage/sound-entry.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Content, FoundTag } from '../content.ts';
import { knownIds, type KnownIds } from '../ids.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const cuesNameKnownThings: Rule = {
  name: 'cues name known things',
  check: (content) => {
    const ids = knownIds(content);
    const named = content.tags.flatMap((found) =>
      found.cue.ok ? namesOf(found.cue.value).map((name) => ({ found, name })) : [],
    );
    return lookAtEach(named, ({ found, name }) => look(content, ids, found, name));
  },
};

type Name =
  | { readonly kind: keyof KnownIds; readonly id: string }
  | { readonly kind: 'picture' | 'piece'; readonly id: string }
  | { readonly kind: 'sound'; readonly id: string; readonly channel: Channel };

const HOMES: Readonly<Record<Name['kind'], string>> = {
  scene: 'list it under `scenes` in story.yaml',
  chapter: 'list it under the role in story.yaml',
  place: 'make assets/places/<id>/place.yaml',
  person: 'add it to cast.yaml',
  card: 'add it to cards.yaml',
  teller: 'add it to record/tellers',
  fact: 'add it to record/facts',
  source: 'add it to record/sources',
  claim: 'add it to record/claims',
  question: 'add it to record/questions',
  note: 'list it under `notes` in story.yaml',
  picture: 'put the file beside the ink',
  piece: 'put `pieces/<id>.ts` beside story.yaml',
  sound: 'add it to sounds.yaml',
};

function look(content: Content, ids: KnownIds, found: FoundTag, name: Name): readonly BuildFault[] {
  const fault = (thing: string, known: Iterable<string>): readonly BuildFault[] => [
    {
      file: found.file,
      line: found.at.line,
      thing: `${thing} (\`# ${found.tag}\`)`,
      remedy: `Correct the name or ${HOMES[name.kind]}; ${knownOf(known)}.`,
    },
  ];
  if (name.kind === 'picture') {
    const files = content.story.loose.pictures;
    return files.has(name.id) ? [] : fault(`no picture \`${name.id}\``, files.keys());
  }
  if (name.kind === 'piece') {
    const { pieces } = content.story;
    return pieces.has(name.id) ? [] : fault(`no set piece \`${name.id}\``, pieces.keys());
  }
  if (name.kind !== 'sound') {
    return ids[name.kind].has(name.id)
      ? []
      : fault(`no ${name.kind} \`${name.id}\``, ids[name.kind]);
  }
  if (content.story.loose.sounds.has(name.id)) return [];
  const sounds = content.story.sounds.map(({ value }) => value);
  const sound = sounds.find(({ id }) => id === name.id);
  const same = sounds.filter(({ channel }) => channel === name.channel).map(({ id }) => id);
  if (sound === undefined) return fault(`no sound \`${name.id}\``, same);
  if (sound.channel === name.channel) return [];
  return fault(`sound \`${name.id}\` is of channel ${sound.channel}, not ${name.channel}`, same);
}

function namesOfSilence({ card, left }: Look & { kind: 'silent' }): readonly Name[] {
  const thing: readonly Name[] = left === undefined ? [] : [{ kind: 'place', id: left }];
  return [{ kind: 'card', id: card }, ...thing];
}

function namesOf(cue: Cue): readonly Name[] {
  switch (cue.kind) {
    case 'scene':
      return [{ kind: 'scene', id: cue.scene }];
    case 'place':
      return [{ kind: 'place', id: cue.place }];
    case 'look':
      if (cue.look.kind === 'told') return [{ kind: 'teller', id: cue.look.teller }];
      if (cue.look.kind === 'legend' && cue.look.teller !== undefined)
        return [{ kind: 'teller', id: cue.look.teller }];
      return cue.look.kind === 'silent' ? namesOfSilence(cue.look) : [];
    case 'enter':
    case 'pose':
      return people(cue.person, cue.with);
    case 'gaze':
      return people(cue.person, cue.gaze?.kind === 'at' ? cue.gaze.person : undefined);
    case 'leave':
    case 'rim':
    case 'speaker':
      return people(cue.person);
    case 'card':
      return cue.card === undefined ? [] : [{ kind: 'card', id: cue.card.id }];
    case 'music':
    case 'room':
      return cue.sound === undefined ? [] : [{ kind: 'sound', id: cue.sound, channel: cue.kind }];
    case 'event':
      return [{ kind: 'sound', id: cue.sound, channel: 'event' }];
    case 'image':
      return cue.file === undefined ? [] : [{ kind: 'picture', id: cue.file }];
    case 'piece':
      return [{ kind: 'piece', id: cue.piece }];
    case 'debrief':
      return [{ kind: 'chapter', id: cue.chapter }];
    case 'source':
      return [{ kind: 'fact', id: cue.fact }];
    case 'note':
      return [{ kind: 'note', id: cue.note }];
    default:
      return [];
  }
}

function people(...ids: readonly (PersonId | undefined)[]): readonly Name[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ kind: 'person', id }]));
}

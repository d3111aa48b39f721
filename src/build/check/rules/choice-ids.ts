/** Every choice has an id inside its brackets, unique in its role, that begins with its scene. */
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Content, Found } from '../content.ts';
import type { WrittenChoice } from '../../ink-source/choice-line.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const choiceIds: Rule = {
  name: 'choice ids',
  check: (content) => lookAtEach(content.choices, (choice) => look(content, choice)),
};

function look({ choices }: Content, choice: Found<WrittenChoice>): readonly BuildFault[] {
  const { file, at, id, fallback } = choice;
  const fault = (thing: string, remedy: string): readonly BuildFault[] => [
    { file, line: at.line, thing, remedy },
  ];
  if (fallback) return [];
  if (id === undefined) {
    const example = `${shortScene(at.scene)}.word`;
    return fault('a choice without an id', `Write \`# id: ${example}\` inside its brackets.`);
  }
  const first = choices.find((other) => other.id === id);
  if (first !== undefined && first.at !== at) {
    return fault(
      `the id \`${id}\` is already taken on line ${first.at.line}`,
      'Give it another word.',
    );
  }
  const [prefix] = id.split('.');
  if (!id.includes('.') || (prefix !== at.scene && prefix !== shortScene(at.scene))) {
    return fault(
      `the id \`${id}\` does not begin with its scene`,
      `Write \`# id: ${shortScene(at.scene)}.word\` or \`# id: ${at.scene}.word\`.`,
    );
  }
  return [];
}

/** `d02` of `d02_report`. */
function shortScene(scene: string): string {
  return scene.split('_')[0] ?? scene;
}

/** Who is in a crowd, by the story's kit; where a story has none, plain people. */
import type { CrowdPerson } from '../../../core/stage/crowd-kit.ts';
import type { Kit } from '../../../core/stage/kit.ts';
import { brand } from '../../../core/brand.ts';
import type { CrowdPlan } from './crowd-layout.ts';

const TORSO =
  '<path d="M-64 240 L-58 110 L-50 50 Q-36 26 0 24 Q36 26 50 50 L58 110 L64 240Z" fill="{shade}"/>';
const LIT = '<path d="M-64 240 L-58 110 L-50 50 Q-36 26 0 24 L-8 240Z" fill="{light}"/>';

const PLAIN: CrowdPerson = {
  id: brand('plain'),
  cloth: [
    ['soot+6', 'ink'],
    ['steel-12', 'ink+4'],
  ],
  heads: [],
  back: TORSO + LIT,
  front: TORSO + LIT,
};

/** Never empty. */
export function peopleIn({ crowd }: Kit, { who }: CrowdPlan): readonly CrowdPerson[] {
  const found = crowd.filter(({ id }) => who === undefined || who.includes(id));
  return found.length > 0 ? found : [PLAIN];
}

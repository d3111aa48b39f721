/** The scale of grades with one of them marked: by words, place and tone, never by tone alone. */
import { GRADES, type Grade } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';

export function GradeScale({ grade }: { readonly grade: Grade }) {
  const words = useBesideWords().debrief.record;
  return (
    <ol class="scale" aria-label={words.grade(grade)}>
      {GRADES.map((each) => (
        <li
          key={each}
          class={each === grade ? 'on' : ''}
          aria-current={each === grade ? 'true' : undefined}
        >
          {each}
        </li>
      ))}
    </ol>
  );
}

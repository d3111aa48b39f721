/** A work as it is printed, by title and all: nobody translates it. */
import type { Source } from '../../engine/index.ts';
import { cite } from '../cited/chicago.ts';
import type { CiteForm } from '../cited/work-parts.ts';
import { useBesideWords } from '../words/words.ts';
import { asItIs } from './as-it-is.ts';

export type CitedWorkProps = { readonly source: Source; readonly form: CiteForm };

export function CitedWork({ source, form }: CitedWorkProps) {
  const { cited } = useBesideWords();
  return (
    <span ref={asItIs}>
      {cite(source, form, cited).map(({ text, leans }, at) =>
        leans ? <cite key={at}>{text}</cite> : text,
      )}
    </span>
  );
}

/** What a half-named work lacks, in small print; nothing for all others. */
export function LacksOfWork({ source }: Pick<CitedWorkProps, 'source'>) {
  const { lacks: words } = useBesideWords().cited;
  const { lacks = [] } = source;
  if (lacks.length === 0) return null;
  return <span class="small"> [{lacks.map((lack) => words[lack]).join('; ')}]</span>;
}

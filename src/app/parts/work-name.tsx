/** A work by its author and title, as they are printed: nobody translates them. */
import { asItIs } from './as-it-is.ts';

export type WorkNameProps = { readonly author: string; readonly title: string };

export function WorkName({ author, title }: WorkNameProps) {
  return (
    <span ref={asItIs}>
      {author === '' ? '' : `${author}, `}
      <cite>{title}</cite>
    </span>
  );
}

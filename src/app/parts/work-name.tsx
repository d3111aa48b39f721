/** A work by its author and title, as they are printed: nobody translates them. */

export type WorkNameProps = { readonly author: string; readonly title: string };

export function WorkName({ author, title }: WorkNameProps) {
  return (
    <span translate={false}>
      {author === '' ? '' : `${author}, `}
      <cite>{title}</cite>
    </span>
  );
}

/** Numbers of the works that a sentence rests on; each leads to its work in the list. */

export function Cites({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.length === 0 ? null : (
    <sup class="cites">
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 ? ' ' : ''}
          <span class="unseen">work </span>
          {number}
        </span>
      ))}
    </sup>
  );
}

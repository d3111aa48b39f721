/** The picture on the title of Crossed Out: a ballot with one line struck. Decoration only. */

const INITIALS = ['I. V.', 'S. M.', 'V. M.', 'L. M.', 'K. E.', 'G. K.', 'V. V.'];

export function Ballot() {
  return (
    <div class="ballot" aria-hidden="true">
      <div class="ballot-page">
        <b>Ballot</b>
        {INITIALS.map((initials, index) => (
          <span key={initials} class={index === 0 ? 'crossed' : ''}>
            {`${index + 1}. ········ ${initials}`}
          </span>
        ))}
      </div>
    </div>
  );
}

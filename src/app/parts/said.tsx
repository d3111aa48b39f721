/**
 * Words that may change while the element round them stays. A translator or an extension puts nodes of its own in the
 * place of ours, and what is changed in ours is then seen by nobody: so other words are another element, and the old go whole.
 */

export function Said({ children }: { readonly children: string | number }) {
  return <span key={children}>{children}</span>;
}

/** A text in which a name is kept from translators: `Jan Wolf` stays `Jan Wolf`. */
import { element } from './element.ts';

export function withName(text: string, name: string | undefined): DocumentFragment {
  const whole = document.createDocumentFragment();
  const at = name === undefined || name === '' ? -1 : text.indexOf(name);
  if (name === undefined || at < 0) {
    whole.append(text);
    return whole;
  }
  const kept = element('span', { translate: 'no' }, name);
  whole.append(text.slice(0, at), kept, text.slice(at + name.length));
  return whole;
}

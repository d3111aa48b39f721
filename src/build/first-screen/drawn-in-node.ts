/** Draws into a page that exists in Node only, and gives its markup. */

export async function drawnInNode(draw: (host: HTMLElement) => void): Promise<string> {
  const { Window } = await import('happy-dom');
  const window = new Window();
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', { value: window.document, configurable: true });
  try {
    const host = window.document.createElement('div');
    draw(host as unknown as HTMLElement); // happy-dom's own type of the same thing
    return host.innerHTML;
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'document');
    else Object.defineProperty(globalThis, 'document', before);
    await window.happyDOM.close();
  }
}

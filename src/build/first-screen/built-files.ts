/** Finds in a build what the first screen names: its style sheet, its face, and the chunks of the first passage. */

/** As much as is read of what Vite gives. */
type Output = {
  readonly type: 'asset' | 'chunk';
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
  readonly originalFileNames?: readonly string[];
  readonly source?: string | Uint8Array;
};
export type Bundle = Readonly<Record<string, Output>>;

export type Style = { readonly file: string; readonly css: string };

export type BuiltFiles = {
  readonly style: Style;
  readonly font: string;
  /** Scripts that the first passage needs and the page does not name. */
  readonly scripts: readonly string[];
};

const INK = /\/adapters\/ink\/ink-storyteller\.ts$/u;
/** The face of the title's words. */
const FACE = /\/sofia-800\.woff2$/u;

/** @throws when the build has no such file: it was renamed. */
export function builtFiles(
  bundle: Bundle,
  { role, firstStyle }: { readonly role: string; readonly firstStyle: string },
): BuiltFiles {
  const outputs = Object.values(bundle);
  const isRole = (id: string): boolean => id.endsWith(`virtual:story/role/${role}`);
  const named = [chunkOf((id) => INK.test(id)), chunkOf(isRole)];
  const entries = outputs.filter(({ isEntry = false }) => isEntry);
  const known = new Set(entries.map(({ fileName }) => fileName));
  const style = assetOf((name) => name.endsWith(firstStyle));
  const scripts = [...entries, ...named].flatMap(({ fileName, imports = [] }) => [
    ...imports,
    fileName,
  ]);
  return {
    style: { file: style.fileName, css: textOf(style.source) },
    font: assetOf((name) => FACE.test(`/${name}`)).fileName,
    scripts: [...new Set(scripts)].filter((file) => !known.has(file)),
  };

  function chunkOf(is: (id: string) => boolean): Output {
    const found = outputs.find(({ facadeModuleId }) => is(facadeModuleId ?? ''));
    return found ?? gone('script');
  }

  function assetOf(is: (name: string) => boolean): Output {
    const found = outputs.find(({ originalFileNames = [] }) => originalFileNames.some(is));
    return found ?? gone('file');
  }

  function gone(what: string): never {
    throw new Error(
      `first-screen: the build has no such ${what}; was it renamed? See src/build/first-screen/built-files.ts`,
    );
  }
}

function textOf(source: string | Uint8Array = ''): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

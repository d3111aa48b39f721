import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { brand, type RoleId } from '../../../src/engine/core/brand.ts';
import type { CompiledRole } from '../../../src/engine/core/story/pack.ts';
import { inkStory, type InkStoryOptions } from '../../../src/build/ink-story/plugin.ts';
import type * as virtualStory from 'virtual:story';
import { scratchFolder } from '../scratch-folder.ts';

const READER = brand<RoleId>('reader');

const TEA = `# title: Tea
# author: A. Cook
Tea is ready. # IMAGE: cup.svg
* [Drink it] # AUDIO: sip.mp3
    It is hot.
    -> END
* [Wait] -> END
`;

const files = {
  'index.html': '<script type="module" src="/main.js"></script>',
  'main.js': `import { pack, loadRole, loadStage, loadSounds, loadRecord } from 'virtual:story';
console.log(pack.title, loadRole, loadStage, loadSounds, loadRecord);`,
  'story/tea.ink': TEA,
  'story/cup.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'story/sip.mp3': 'not really',
};

const config = (root: string, options: Partial<InkStoryOptions> = {}): InlineConfig => ({
  root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [inkStory({ story: 'story', assets: 'assets', ...options })],
});

async function serve(root: string, options: Partial<InkStoryOptions> = {}): Promise<ViteDevServer> {
  const server = await createServer({
    ...config(root, options),
    mode: 'development',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  return server;
}

/** What was sent to the page under a name of ours. */
function sent(
  send: { readonly mock: { readonly calls: unknown } },
  event: string,
): readonly unknown[] {
  const calls = send.mock.calls as readonly (readonly unknown[])[]; // overloads: any arguments
  return calls.filter(([name]) => name === event).map(([, payload]) => payload);
}

async function load(server: ViteDevServer): Promise<typeof virtualStory> {
  return (await server.ssrLoadModule('virtual:story')) as typeof virtualStory; // what it serves
}

describe('a folder with one ink file and nothing else', () => {
  it('is served with its title, its story and its loose pictures and sounds', async () => {
    const story = await load(await serve(scratchFolder(files).path));
    expect(story.pack).toMatchObject({ title: 'Tea', subtitle: 'by A. Cook', id: 'tea' });
    const compiled = await story.loadRole(READER);
    expect(compiled.ink).toContain('Tea is ready.');
    expect(compiled.build).toMatch(/^[0-9a-f]{16}$/u);
    expect(Object.keys((await story.loadStage()).files)).toEqual(['cup.svg']);
    const { sounds } = await story.loadSounds();
    expect(sounds).toMatchObject([{ id: 'sip.mp3', caption: '[sip]' }]);
    expect((await story.loadRecord()).facts).toEqual([]);
  });

  it('is built into a small first chunk and lazy chunks, with files that can be fetched', async () => {
    const { path } = scratchFolder(files);
    await build(config(path));
    const names = readdirSync(join(path, 'dist/assets'));
    const text = (name: string) => readFileSync(join(path, 'dist/assets', name), 'utf8');
    const entry = names
      .filter((name) => /^index-.*\.js$/u.test(name))
      .map(text)
      .join('');
    expect(entry).toContain('Tea');
    expect(entry).not.toContain('Tea is ready.');
    expect(names.some((name) => name.endsWith('.js') && text(name).includes('Tea is ready.'))).toBe(
      true,
    );
    expect(names.filter((name) => /\.(?:svg|mp3)$/u.test(name))).toHaveLength(2);
  });
});

describe('while an author works', () => {
  it('sends the edited story to the page, keeps the old one on a fault, and names the line', async () => {
    const { path, write } = scratchFolder(files);
    const server = await serve(path);
    const story = await load(server);
    const first = await story.loadRole(READER);
    const send = vi.spyOn(server.environments.client.hot, 'send');

    write('story/tea.ink', TEA.replace('It is hot.', 'It is cold.'));
    await vi.waitFor(() => expect(sent(send, 'ink-story:edited')).toHaveLength(1), 5000);
    const [role] = sent(send, 'ink-story:edited') as readonly [CompiledRole]; // what that event carries
    expect(role.ink).toContain('It is cold.');
    expect(role.build).not.toBe(first.build);

    write('story/tea.ink', TEA.replace('-> END', '-> nowhere'));
    const loc = expect.objectContaining({ file: join(path, 'story/tea.ink'), line: 6 });
    const err = expect.objectContaining({ loc });
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'error', err }), 5000);

    send.mockClear();
    write('story/tea.ink', TEA.replace('It is hot.', 'It is cold.'));
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith('ink-story:mended'), 5000);
    expect(sent(send, 'ink-story:edited')).toEqual([]);
  });

  it('lays what the content check says of the saved file over the page, and sends the story', async () => {
    const { path, write } = scratchFolder(files);
    const fault = { file: join(path, 'story/tea.ink'), line: 3, thing: 'no sugar', remedy: 'Add.' };
    const server = await serve(path, { check: () => [fault] });
    await load(server);
    const send = vi.spyOn(server.environments.client.hot, 'send');
    write('story/tea.ink', TEA.replace('It is hot.', 'It is cold.'));
    const err = expect.objectContaining({ message: 'story/tea.ink:3  no sugar  Add.' });
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'error', err }), 5000);
    expect(sent(send, 'ink-story:edited')).toHaveLength(1);
  });

  it('loads the page again when a picture changes', async () => {
    const { path, write } = scratchFolder(files);
    const server = await serve(path);
    await load(server);
    const send = vi.spyOn(server.environments.client.hot, 'send');
    write('story/cup.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 5000);
  });
});

describe('a story with faults', () => {
  it('fails the build with file, line, thing and remedy', async () => {
    const { path } = scratchFolder({ ...files, 'story/tea.ink': 'Tea.\n-> nowhere\n' });
    await expect(build(config(path))).rejects.toThrow(
      /story\/tea\.ink:2 {2}Divert target not found: '-> nowhere' {2}Write that knot/u,
    );
  });

  it('fails the build on a fault of the content check', async () => {
    const { path } = scratchFolder(files);
    const fault = {
      file: join(path, 'story/tea.ink'),
      line: 3,
      thing: 'no sugar',
      remedy: 'Add it.',
    };
    await expect(build(config(path, { check: () => [fault] }))).rejects.toThrow(
      /story\/tea\.ink:3 {2}no sugar {2}Add it\./u,
    );
  });

  it('says what to do in an empty folder', async () => {
    const { path } = scratchFolder({ 'index.html': files['index.html'], 'story/readme.txt': '' });
    await expect(build(config(path))).rejects.toThrow(/Put one \.ink file into this folder/u);
  });
});

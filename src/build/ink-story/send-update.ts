/** Tells the open page, and the author's terminal, what an edit did. */
import type { ViteDevServer } from 'vite';
import { assertNever } from '../../engine/core/result.ts';
import { printFault, type BuildFault } from './build-fault.ts';
import { overlay } from './story-errors.ts';
import type { StoryUpdate } from './story-update.ts';
import { EDITED_EVENT, MENDED_EVENT, STORY_MODULE } from './virtual-modules.ts';

export type Saved = {
  /** What the content check says of these also lies over the page. */
  readonly files: readonly string[];
  /** The folder that files in messages are named from. */
  readonly namedFrom: string;
};

export function sendUpdate(
  server: ViteDevServer,
  update: StoryUpdate,
  { files, namedFrom: root }: Saved,
): void {
  const page = server.environments.client.hot;
  const { logger } = server.config;
  const print = (faults: readonly BuildFault[]): void => {
    for (const fault of faults) logger.warn(printFault(fault, root));
  };
  const report = (notes: readonly BuildFault[]): void => {
    print(notes);
    const here = notes.filter(({ file }) => files.includes(file));
    if (here.length > 0) page.send(overlay(here, root));
  };
  switch (update.kind) {
    case 'nothing':
      page.send(MENDED_EVENT);
      report(update.notes);
      return;
    case 'faults':
      print(update.faults);
      page.send(overlay(update.faults, root));
      return;
    case 'roles':
      forget(server);
      page.send(MENDED_EVENT);
      for (const role of update.roles) page.send(EDITED_EVENT, role);
      logger.info(`told again: ${update.roles.map(({ role }) => role.id).join(', ')}`, {
        timestamp: true,
      });
      report(update.notes);
      return;
    case 'reload':
      forget(server);
      page.send({ type: 'full-reload' });
      print(update.notes);
      return;
    default:
      assertNever(update);
  }
}

/** The next request of a story module gets the new story. */
function forget(server: ViteDevServer): void {
  const { moduleGraph } = server.environments.client;
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${STORY_MODULE}`)) moduleGraph.invalidateModule(module);
  }
}

/** The keys of the play screen, and what each does in the shell. */
import { assertNever, listenToKeys, type KeyCommand } from '../../engine/index.ts';
import { listTitles } from './list-titles.ts';
import { sayPicture } from './say-picture.ts';
import type { Shell } from '../shell.ts';

/** Returns its undo. */
export function listenToPlayKeys(shell: Shell): () => void {
  const { navigator, menu, preferences } = shell;
  return listenToKeys({
    active: () => navigator.route.value.kind === 'play' && !menu.value,
    characters: () => preferences.settings.value.keys,
    picture: () => preferences.settings.value.pictureKey,
    perform: (command) => perform(command, shell),
  });
}

/** False when there was nothing to do. */
function perform(command: KeyCommand, shell: Shell): boolean {
  if (command.kind === 'move') return shell.table.sheet.move(command.to);
  if (command.kind === 'picture') return sayPicture(shell);
  // what there is to pass over is known to a part that comes late, and listens itself
  if (command.kind === 'pass') return false;
  if (command.kind === 'lists' && listTitles(shell).length === 0) return false;
  performAtOnce(command, shell);
  return true;
}

function performAtOnce(
  command: Exclude<KeyCommand, { kind: 'move' | 'picture' | 'pass' }>,
  shell: Shell,
): void {
  const { game, table, navigator, menu, words } = shell;
  switch (command.kind) {
    case 'choose':
      return table.sheet.press(command.index);
    case 'back':
      return game.send({ kind: 'back' });
    case 'forward':
      return game.send({ kind: 'forward' });
    case 'lists':
    case 'log':
    case 'settings':
      return navigator.go({ kind: command.kind });
    case 'mute':
      shell.toggleSound();
      return table.sheet.tell(
        shell.preferences.settings.value.volumes.muted ? words.play.soundOff : words.play.soundOn,
      );
    case 'menu':
      menu.value = true;
      return undefined;
    default:
      return assertNever(command);
  }
}

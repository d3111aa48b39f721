/** The command line as its users see it: sub-commands, their options, their exit codes. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { messageOf } from '../../engine/core/message-of.ts';
import { buildStory } from './build-story.ts';
import { crawlStory } from './crawl.ts';
import { lint } from './lint.ts';
import { newStory } from './new-story.ts';
import { play } from './play.ts';
import { asJson, noteFault, told } from './report.ts';
import { storyAt, type StoryAt } from './story-at.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export type ProgramNeeds = Surroundings & {
  /** Words of the page before its script. */
  readonly words: Readonly<Record<string, string>>;
  /** Ends what serves. */
  readonly until?: AbortSignal;
};

const STORY = 'an .ink file, or a folder with one';
const ASSETS = [
  '--assets <folder>',
  'pictures and sounds, when they are not beside the ink',
] as const;

/** @param args Without node and the script. */
export async function run(args: readonly string[], needs: ProgramNeeds): Promise<Exit> {
  let exit: Exit = EXIT.well;
  const program = new Command(needs.name)
    .description('Plays, checks and publishes a story written in ink.')
    .version(needs.version)
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .configureOutput({
      writeOut: (text) => needs.say(text.trimEnd()),
      writeErr: (text) => needs.note(text.trimEnd()),
    });
  const add = (command: Command): Command => {
    program.addCommand(command.exitOverride().copyInheritedSettings(program));
    return command;
  };

  add(new Command('play'))
    .description('serves a story while you write it; each save is told anew')
    .argument('<story>', STORY)
    .option('--port <number>', 'where it is served, on this machine only', wholeNumber)
    .option('--open', 'opens the browser')
    .option(...ASSETS)
    .action(async (story: string, options: Options) => {
      const { words, until } = needs;
      const { port, open } = options;
      exit = await at(story, options, (found) =>
        play(
          found,
          { words, ...(port && { port }), ...(open && { open }), ...(until && { until }) },
          needs,
        ),
      );
    });

  add(new Command('build'))
    .description('makes a folder that any web server can serve')
    .argument('<story>', STORY)
    .option('--out <folder>', 'where it is put', 'dist')
    .option('--no-check', 'builds what compiles, whatever else is wrong')
    .option('--json', 'prints what was done as JSON', false)
    .option(...ASSETS)
    .action(async (story: string, options: Options & { out: string; check: boolean }) => {
      const { out, check, json = false } = options;
      exit = await at(story, options, (found) =>
        buildStory(found, { out, check, json, words: needs.words }, needs),
      );
    });

  add(new Command('lint'))
    .description('looks the ink over without playing it: traps, tags, missing files')
    .argument('<story>', STORY)
    .option('--strict', 'warnings fail too', false)
    .option('--json', 'prints what was found as JSON', false)
    .option(...ASSETS)
    .action(async (story: string, options: Options & { strict: boolean }) => {
      const { strict, json = false } = options;
      exit = await at(story, options, async (found) => lint(found, { strict, json }, needs));
    });

  add(new Command('crawl'))
    .description('tries every choice: what can never be read, what goes wrong, where it ends')
    .argument('<story>', STORY)
    .option('--seconds <number>', 'how long it may try', wholeNumber, 60)
    .option('--fail-on-gap', 'a choice or a line that no road comes to fails too', false)
    .option('--json', 'prints what was found as JSON', false)
    .option(...ASSETS)
    .action(async (story: string, options: Options & { seconds: number; failOnGap: boolean }) => {
      const { seconds, failOnGap, json = false } = options;
      exit = await at(story, options, async (found) =>
        crawlStory(found, { seconds, failOnGap, json }, needs),
      );
    });

  add(new Command('new'))
    .description('begins a story in a new folder')
    .argument('<folder>', 'where it is put')
    .action((folder: string) => {
      exit = newStory(folder, needs);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? EXIT.well : EXIT.misused;
    needs.progress('');
    needs.note(messageOf(problem));
    return EXIT.faults;
  }

  async function at(
    story: string,
    { assets, json = false }: Options,
    then: (found: StoryAt) => Promise<Exit>,
  ): Promise<Exit> {
    const found = storyAt(story, needs.cwd, assets);
    if (found.ok) return then(found.value);
    if (json) needs.say(asJson({ ok: false, faults: [told(found.error, 'error', needs.cwd)] }));
    else noteFault(found.error, 'error', needs);
    return EXIT.faults;
  }
}

type Options = {
  readonly assets?: string;
  readonly json?: boolean;
  readonly port?: number;
  readonly open?: boolean;
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('A whole number is wanted.');
  return number;
}

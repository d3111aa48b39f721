import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  checkContent,
  CRAWLS,
  type ContentReport,
} from '../../../src/build/check/content-check.ts';
import type { Rule } from '../../../src/build/check/rule.ts';
import { RULES } from '../../../src/build/check/rules.ts';
import { printFault } from '../../../src/build/ink-story/build-fault.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** One edit of the good story, and the fault that its rule must then print. */
type Rejected = {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly fault: string;
};

const FIXTURES = join(import.meta.dirname, '../fixtures');
const GOOD = join(FIXTURES, 'good');
/** The good story is small. */
const LIMITS = { ...CRAWLS.full, walks: 10, patience: 20 };

function check(root: string, rules: readonly Rule[] = RULES): ContentReport {
  const story = readStory(storyPaths(root, 'story', 'assets'));
  return checkContent(story, { rules, limits: LIMITS });
}

function printed({ faults }: ContentReport, root: string): readonly string[] {
  return faults.map((fault) => printFault(fault, root));
}

function rejectedBy({ name }: Rule): readonly Rejected[] {
  const file = join(FIXTURES, 'rejected', `${name.replaceAll(/[^a-z]+/gu, '-')}.yaml`);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Rejected[]) : []; // our own shape
}

describe('a good story', () => {
  it('breaks no rule, and every rule finds something to look at', () => {
    const report = check(GOOD);
    expect(printed(report, GOOD)).toEqual([]);
    expect(report.rules).toHaveLength(RULES.length);
    for (const { looked } of report.rules) expect(looked).toBeGreaterThan(0);
  });
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule "%s"', (_, rule) => {
  const cases = rejectedBy(rule);

  it('has a fixture that it rejects', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)('prints $fault', ({ file, find, put, fault }) => {
    const { path, write } = scratchFolder({});
    cpSync(GOOD, path, { recursive: true });
    const before = readFileSync(join(GOOD, file), 'utf8');
    expect(before).toContain(find);
    write(
      file,
      before.replace(find, () => put),
    );
    const faults = printed(check(path, [rule]), path);
    expect(faults).toContainEqual(expect.stringContaining(fault));
    for (const line of faults) expect(line).toMatch(/^\S+ {2}.+ {2}\S.+/u);
  });

  it('fails when it finds nothing to look at', () => {
    const { path } = scratchFolder({
      'story/story.yaml': readFileSync(join(GOOD, 'story/story.yaml'), 'utf8').replace(
        /roles:[^]*?scenes:[^]*?notes:/u,
        'roles: []\nscenes: []\nnotes:',
      ),
    });
    const faults = printed(check(path, [rule]), path);
    expect(faults.join('\n')).toContain(`the rule "${rule.name}" found nothing to look at`);
  });
});

it('keeps no fixture of a rule that is gone', () => {
  const names = RULES.map(({ name }) => `${name.replaceAll(/[^a-z]+/gu, '-')}.yaml`);
  expect(readdirSync(join(FIXTURES, 'rejected')).filter((name) => !names.includes(name))).toEqual(
    [],
  );
});

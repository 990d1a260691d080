/** What keeps the workflows safe: least permissions, actions pinned, nothing of a pull request in a shell's words. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/environment.ts';
import { readWorkflow, workflowText, type Workflow } from './workflow.ts';

const names = ['content.yml', 'test.yml'];
const files = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) => names.map((name) => `${folder}/${name}`));

test('every workflow is looked at here', () => {
  for (const folder of ['.github/workflows', '.forgejo/workflows']) {
    expect(readdirSync(join(root, folder)).sort()).toEqual(names);
  }
});

test.each(files)('%s: reads and nothing else, no secret, no right of the base for a fork', (file) => {
  const { permissions, on } = readWorkflow(file);
  expect(permissions).toEqual({ contents: 'read' });
  expect(JSON.stringify(on)).not.toContain('pull_request_target');
  expect(workflowText(file)).not.toContain('secrets.');
});

test.each(files)('%s: actions are pinned by their commit, with the version said', (file) => {
  const uses = workflowText(file).match(/uses:.*/gu) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const one of uses) expect(one).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/u);
});

test.each(files)('%s: what comes from outside reaches a shell by its environment alone', (file) => {
  for (const { run = '' } of Object.values(readWorkflow(file).jobs).flatMap(({ steps }) => steps)) {
    expect(run).not.toContain('${{');
  }
});

test.each(files)('%s: the token does not stay in the repository', (file) => {
  const checkouts = Object.values(readWorkflow(file).jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  expect(checkouts).toHaveLength(1);
  expect(checkouts[0]?.with?.['persist-credentials']).toBe(false);
});

test.each(names)("%s of Forgejo is GitHub's but for the runner and the action that stores artifacts", (name) => {
  const same = (workflow: Workflow): unknown => ({
    ...workflow,
    jobs: Object.values(workflow.jobs).map(({ 'runs-on': _, container: __, steps, ...job }) => ({
      ...job,
      steps: steps.map((step) => ({ ...step, uses: step.uses?.replace(/(upload-artifact)@\w+/u, '$1') })),
    })),
  });
  expect(same(readWorkflow(`.forgejo/workflows/${name}`))).toEqual(same(readWorkflow(`.github/workflows/${name}`)));
});

test('the base checks: its tools are in place before anything is installed or run', () => {
  const steps = readWorkflow('.github/workflows/content.yml').jobs['content']?.steps ?? [];
  const at = (words: string): number => steps.findIndex(({ run = '' }) => run.includes(words));
  expect(at('git checkout --quiet --detach "$BASE"')).toBe(1);
  expect(at('npm ci')).toBeGreaterThan(1);
  const gitlab = workflowText('.gitlab-ci.yml');
  expect(gitlab.indexOf('git checkout --quiet --detach "$BASE"')).toBeLessThan(gitlab.indexOf('npm ci'));
});

test('GitLab takes no secret, and its jobs run for merge requests', () => {
  const { content } = parse(workflowText('.gitlab-ci.yml')) as { content: { rules: unknown } };
  expect(content.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(
    workflowText('.gitlab-ci.yml')
      .match(/\$\{?[A-Z_]+/gu)
      ?.filter((name) => /SECRET|PASSWORD|KEY/u.test(name)),
  ).toEqual([]);
});

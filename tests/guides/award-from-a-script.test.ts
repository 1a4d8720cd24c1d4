import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/lib/root.js';
import { type Product, startProduct } from '../e2e/support/product.ts';
import { type Client, openClient } from '../support/client.ts';

/** Runs every command of the guide against the built product, in order and in one shell, as a reader would. */
const guide = readFileSync(`${root}/docs/guides/award-from-a-script.md`, 'utf8');
const blocks = [...guide.matchAll(/```(sh|text)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({
  kind: kind as 'sh' | 'text',
  text: text ?? '',
}));
/** Each command with what the guide says it prints. */
const steps = blocks.flatMap(({ kind, text }, i) => {
  const next = blocks[i + 1];
  return kind === 'sh' ? [{ command: text, prints: next?.kind === 'text' ? next.text : undefined }] : [];
});

const missing = ['bash', 'curl'].filter((name) => spawnSync(name, ['--version']).status !== 0);
if (missing.length > 0) console.warn(`The guide isn’t run: this machine has no ${missing.join(' and no ')}.`);

let product: Product;
let johannes: Client;
const folder = mkdtempSync(join(tmpdir(), 'sigillo-guide-'));
const organisation = '/api/organisations/hohenwald';

const become = async (name: string): Promise<Client> => {
  const client = openClient(product.origin);
  const { items } = (await client.send('GET', '/api/practice/people')).json;
  const person = items.find((one: { name: string }) => one.name === name);
  await client.send('POST', '/api/practice/session', { person: person.id });
  return client;
};

/** In earnest an administrator and an awarding officer are often two people; the guide asks for both in one. */
const letJohannesAward = async (): Promise<void> => {
  const { items } = (await johannes.send('GET', `${organisation}/members`)).json;
  const own = items.find((one: { name: string }) => one.name === 'Johannes Pichler');
  const roles = [...own.roles, 'awarding-officer'];
  const changed = await johannes.send('PUT', `${organisation}/members/${own.id}`, { roles });
  expect(changed.status).toBe(200);
};

const makeKey = async (): Promise<string> => {
  const endsOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const scopes = ['decisions:read', 'awards:write'];
  expect((await johannes.send('POST', '/api/step-up/practice')).status).toBe(204);
  const made = await johannes.send('POST', `${organisation}/api-keys`, { name: 'The guide', scopes, endsOn });
  expect(made.status, made.text).toBe(201);
  return made.json.secret;
};

/** Runs the commands one after the other in one shell; what each prints stands between marks. */
const runGuide = async (key: string): Promise<readonly string[]> => {
  const npx = join(folder, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}/packages/cli/dist/main.js" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  const script = steps
    .map(
      ({ command }, i) => `echo '@@@ ${i}'\n${command.replaceAll('http://localhost:8080', product.origin)}`,
    )
    .join('\n');
  const shell = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      PATH: [folder, join(process.execPath, '..'), process.env.PATH ?? ''].join(delimiter),
      HOME: folder,
      LANG: 'C.UTF-8',
    },
  });
  shell.stdin.end(`${key}\n`);
  const ended = new Promise<number | null>((done) => shell.once('close', done));
  const [stdout, stderr, code] = await Promise.all([readText(shell.stdout), readText(shell.stderr), ended]);
  expect([code, stderr.replace(/^\d+ of \d+ awarded$/gm, '').trim()]).toEqual([0, '']);
  expect(stdout + stderr).not.toContain(key);
  return stdout.split(/^@@@ \d+\n/m).slice(1);
};

/** Text in which `…` stands for anything. */
const toForm = (text: string): RegExp =>
  new RegExp(
    `^${text
      .trim()
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*?')}$`,
  );

describe.skipIf(missing.length > 0)('docs/guides/award-from-a-script.md', () => {
  beforeAll(async () => {
    product = await startProduct();
    johannes = await become('Johannes Pichler');
    await letJohannesAward();
  }, 120_000);
  afterAll(async () => {
    await product?.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('works command by command', { timeout: 150_000 }, async () => {
    expect(steps.length).toBeGreaterThan(6);
    const printed = await runGuide(await makeKey());
    expect(printed).toHaveLength(steps.length);
    for (const [i, { command, prints = '' }] of steps.entries()) {
      expect({ command, printed: printed[i]?.trim() }).toEqual({
        command,
        printed: expect.stringMatching(toForm(prints)),
      });
    }
    const register = await (await become('Sabine Huber-Krenn')).send(
      'GET',
      `${organisation}/awards?q=carlo.ferri`,
    );
    expect(register.json.items).toMatchObject([{ learnerName: 'Carlo Ferri', state: 'issued' }]);
  });

  it('shows the key’s name where people look', async () => {
    const sabine = await become('Sabine Huber-Krenn');
    const [award] = (await sabine.send('GET', `${organisation}/awards?q=amira.benali`)).json.items;
    const { history } = (await sabine.send('GET', `${organisation}/awards/${award.id}`)).json;
    expect(history).toContainEqual(
      expect.objectContaining({ action: 'award', by: 'Johannes Pichler', key: 'The guide' }),
    );
    const [key] = (await johannes.send('GET', `${organisation}/api-keys`)).json.items;
    expect(key).toMatchObject({ name: 'The guide', state: 'active', lastUsedAt: expect.any(String) });
  });
});

// What npm test runs: every check there is, and at the end one line that counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findOrInstallBrowser } from './browsers.ts';
import { missingWiki } from './wiki/install.ts';

interface Outcome {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
const total: Outcome = { passed: 0, failed: 0 };

function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (cause) => resolve({ ok: false, output: String(cause) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Counts what a step gave; what it printed is shown only when something failed. */
async function step(name: string, work: () => Promise<Outcome & { output: string }>): Promise<void> {
  const start = performance.now();
  const { passed, failed, output } = await work().catch((cause) => ({ passed: 0, failed: 1, output: String(cause) }));
  total.passed += passed;
  total.failed += failed;
  if (failed) console.log(output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** A program that says with its exit code whether all is well. */
const program = (name: string, command: string) =>
  step(name, async () => {
    const { ok, output } = await run(command);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  });

/** A project of vitest.config.ts. A file that fails with no test to blame (it cannot be loaded, a hook throws) is a failure too. */
const tests = (project: string) =>
  step(`${project} tests`, async () => {
    const file = `${results}/${project}.json`;
    rmSync(file, { force: true });
    const { ok, output } = await run(
      `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`,
    );
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const blameless = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
    ).length;
    const failed = report.numFailedTests + blameless;
    return { passed: report.numPassedTests, failed: failed || (ok ? 0 : 1), output };
  });

/** A browser is no test when it is there, and a failure when it cannot be had. */
const browser = (name: BrowserName) =>
  step(name, async () => ({ passed: 0, failed: 0, output: findOrInstallBrowser(name) }));

/** A real wiki cannot be had on every machine; where it cannot, that is said. As root on Debian it is installed, and a failure when it is not. */
async function wikiTests(): Promise<void> {
  let missing: string | null = null;
  await step('MediaWiki', async () => {
    missing = missingWiki();
    return { passed: 0, failed: 0, output: '' };
  });
  if (missing) console.log(`– wiki tests: skipped. ${missing}`);
  else await tests('wiki');
}

mkdirSync(results, { recursive: true });
await browser('chromium');
await browser('firefox');
await program('lint', 'npm run --silent lint');
await program('types', 'npm run --silent types');
await program('build for Chromium', 'wxt build -b chrome');
await program('build for Firefox', 'wxt build -b firefox');
await program('web-ext lint', 'web-ext lint --source-dir .output/firefox-mv3 --no-config-discovery');
await tests('unit');
await tests('browser');
await wikiTests();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;

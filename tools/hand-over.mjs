// Runs on the machine's own Node, with nothing installed: brings the dependencies and hands over to the Node that comes with them.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
// npm writes this file last, so an install that was broken off counts as none.
const installed = join(root, 'node_modules', '.package-lock.json');

const upToDate = () =>
  existsSync(node) &&
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;

/** Installs the dependencies unless they are there. Returns whether they are there afterwards. */
export function installDependencies() {
  if (upToDate()) return true;
  console.log('Installing the dependencies (npm ci) …');
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], options);
  return status === 0 && existsSync(node);
}

/** Runs one of our TypeScript programs with the Node from node_modules and returns its exit code. */
export function handOver(program, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status } = spawnSync(node, [join(root, 'tools', program), ...args], { cwd: root, stdio: 'inherit', env });
  return status ?? 1;
}

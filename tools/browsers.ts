// Finds the browsers for npm start and npm test; as root on Debian it installs those that are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variables that name the program, the first that is set wins. */
  variables: string[];
  /** Names to look for on the PATH. */
  programs: string[];
  /** Where installers put it elsewhere. */
  paths: string[];
  debianPackages: string[];
  advice: string;
}

const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const onWindows = (path: string) => programFiles.map((folder) => join(folder, path));

const known: Record<BrowserName, Known> = {
  chromium: {
    variables: ['CHROMIUM', 'CHROME'],
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Chromium\\Application\\chrome.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
    debianPackages: ['chromium', 'fonts-liberation'],
    advice: 'Chromium was not found: install Chromium or Chrome, or set CHROMIUM to the path of the program.',
  },
  firefox: {
    variables: ['FIREFOX'],
    programs: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
    debianPackages: ['firefox-esr', 'fonts-liberation'],
    advice: 'Firefox was not found: install Firefox 140 or later, or set FIREFOX to the path of the program.',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, or null when the machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const { variables, programs, paths } = known[name];
  const named = variables.map((variable) => process.env[variable]).find(Boolean);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...paths].find(isProgram) ?? null;
}

function installFromDebian(name: BrowserName): void {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return;
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...known[name].debianPackages], options);
}

/** The path of a browser, installed first where that is possible. Throws a sentence that says what to do where it is not. */
export function findOrInstallBrowser(name: BrowserName): string {
  if (!findBrowser(name)) installFromDebian(name);
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(known[name].advice);
}

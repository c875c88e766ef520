// What npm start runs: builds the extension and opens a page with it; without a display it takes the reader's way itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articles } from '../tests/browser/support/articles.ts';
import { fixturePages, serveFolder } from '../tests/browser/support/fixture-server.ts';
import { openBrowser } from '../tests/browser/support/open-browser.ts';
import { type BrowserName, findBrowser, findOrInstallBrowser } from './browsers.ts';
import { takeReadersWay } from './readers-way.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const builds = { chromium: 'chrome', firefox: 'firefox' };

/** Chromium where there is one or one can be installed, else Firefox. */
function chooseBrowser(): BrowserName {
  if (findBrowser('chromium') || !findBrowser('firefox')) {
    findOrInstallBrowser('chromium');
    return 'chromium';
  }
  return 'firefox';
}

function build(browser: BrowserName): void {
  const command = `wxt build -b ${builds[browser]}`;
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

/** What serves the page that was asked for, a file or our sample article over loopback: content scripts do not run on file: pages. */
async function findPage(asked: string | undefined) {
  if (asked && /^https?:\/\//i.test(asked)) return { url: asked, close: async () => {} };
  if (asked && !existsSync(asked)) throw new Error(`There is no file ${resolve(asked)}.`);
  const [folder, path] = asked ? [dirname(resolve(asked)), `/${basename(asked)}`] : [fixturePages, articles[0].path];
  const server = await serveFolder(folder);
  return { url: server.url(path), close: server.close };
}

async function main() {
  const page = await findPage(process.argv[2]);
  const name = chooseBrowser();
  build(name);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  const browser = await openBrowser(name, { headless: !hasDisplay });
  try {
    if (hasDisplay) {
      await browser.openPage(page.url);
      console.log(`${page.url}\nAlt+Shift+R opens the margin. Closing the browser ends this program.`);
      await browser.closed();
    } else await takeReadersWay(browser, page.url);
  } finally {
    await browser.close();
    await page.close();
  }
}

main().catch((cause) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});

import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { View } from './test-browser.ts';

// puppeteer follows neither the address nor the input of an extension's frame in Firefox; plain WebDriver BiDi does.

interface Tree {
  context: string;
  url: string;
  children: Tree[];
}

interface Context {
  context: string;
  url: string;
  /** The context of the tab it is in. */
  top: string;
}

type Answer =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

const ENTER = '\uE007';
/** Keys that are no characters, as WebDriver names them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const NAMED: Readonly<Record<string, string>> = {
  Enter: ENTER,
  Backspace: '\uE003',
  Tab: '\uE004',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const keysOf = (text: string) =>
  [...text.replaceAll('\n', ENTER)].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);

const flatten = (tree: Tree, top = tree.context): Context[] => [
  { context: tree.context, url: tree.url, top },
  ...tree.children.flatMap((child) => flatten(child, top)),
];

/** WebDriver BiDi of a Firefox that puppeteer has launched with `--remote-allow-system-access`. */
export async function openBidi(browser: Browser) {
  // Not in puppeteer's types, and what its own BiDi classes use.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await connection.send(method, params)).result as T;

  async function evaluateIn<A extends unknown[], T>(
    context: string,
    run: (...args: A) => T | Promise<T>,
    args: A,
  ): Promise<T> {
    const expression = `(async () => JSON.stringify({ value: await (${run})(...${JSON.stringify(args)}) }))()`;
    const answer = await send<Answer>('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? '{}').value;
  }

  const perform = (context: string, actions: object) => send('input.performActions', { context, actions: [actions] });

  function viewOf(context: string): View {
    const view: View = {
      evaluate: (run, ...args) => evaluateIn(context, run, args),
      async click(selector) {
        const { x, y } = await view.evaluate((selector) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(`no element ${selector}`);
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element.getBoundingClientRect();
          return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
        }, selector);
        const actions = [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        await perform(context, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
      },
      async type(selector, text) {
        await view.click(selector);
        await perform(context, { type: 'key', id: 'keyboard', actions: keysOf(text) });
      },
      press: async (key) => {
        await perform(context, { type: 'key', id: 'keyboard', actions: keysOf(NAMED[key] ?? key) });
      },
      async screenshot(path) {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
        await writeFile(path, data, 'base64');
      },
    };
    return view;
  }

  const tree = await send<{ contexts: Tree[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts[0]?.context ?? '';

  return {
    send,
    viewOf,
    /** Runs a function in the browser's own window. */
    inWindow: <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) =>
      evaluateIn(window, run, args),
    contexts: async () =>
      (await send<{ contexts: Tree[] }>('browsingContext.getTree', {})).contexts.flatMap((one) => flatten(one)),
    /** Whether a context is puppeteer's page. */
    isPage: (context: string, page: Page) => (page.mainFrame() as unknown as { _id: string })._id === context,
  };
}

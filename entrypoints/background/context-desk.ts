import { browser, type PublicPath } from 'wxt/browser';
import {
  createArticleSource,
  createFactsSource,
  createNotebookSource,
  createOutside,
  type FactsFile,
  type Finding,
  type Reading,
  type Subject,
} from '../../lib/context/index.ts';
import { countNoted, createContextStore, type Notebook, outsideSettings } from '../../lib/notebook/index.ts';

/** Looks up what is known of the article's subjects: on this machine at once, outside only when the reader asks. The extension's network is here. */
export function createContextDesk(notebook: Notebook) {
  const outside = createOutside({
    store: createContextStore(notebook),
    fetch: (...request) => fetch(...request),
    userAgent: `Randnotiz/${browser.runtime.getManifest().version} (browser extension)`,
    isOnline: () => navigator.onLine,
  });
  const sources = [
    createArticleSource(),
    createNotebookSource((names) => countNoted(notebook, names)),
    createFactsSource(loadFacts),
  ];

  async function findings(subjects: Subject[], reading: Reading): Promise<Record<string, Finding[]>> {
    // A source that fails leaves its part of the card empty.
    const found = await Promise.all(
      sources.map((source) => source.lookUp(subjects, reading).catch(() => new Map<string, Finding>())),
    );
    return Object.fromEntries(subjects.map(({ id }) => [id, found.flatMap((one) => one.get(id) ?? [])]));
  }

  return {
    ask: outside.ask,
    choose: outside.choose,
    picture: outside.picture,
    async known(subjects: Subject[], reading: Reading) {
      const [found, states, settings] = await Promise.all([
        findings(subjects, reading),
        outside.known(subjects, reading),
        outsideSettings(notebook),
      ]);
      return { findings: found, outside: states, standing: settings.consent === 'always' };
    },
  };
}

/** The facts that the extension brings along. */
async function loadFacts(): Promise<FactsFile> {
  const answer = await fetch(browser.runtime.getURL('/facts.json' as PublicPath));
  return answer.json();
}

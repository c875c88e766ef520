import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnnotator } from '../../lib/annotate/index.ts';
import {
  type ExtensionAnswers,
  fromExtension,
  fromPage,
  isFromExtension,
  isFromPage,
  listen,
  type PageAnswers,
} from '../../lib/messages/index.ts';
import { emptyTrash, openNotebook } from '../../lib/notebook/index.ts';
import { backUpIfDue } from './backup.ts';
import { addMenu, onCommand, onMenu } from './commands.ts';
import { createContextDesk } from './context-desk.ts';
import { createHighlightDesk } from './highlight-desk.ts';
import { createLatest } from './latest.ts';
import { loadModel } from './model.ts';
import { nextTurn } from './next-turn.ts';
import { noteArticle } from './note-article.ts';
import { insertPaintStyle } from './paint-style.ts';
import { createReaderChoices } from './reader-choices.ts';
import { injectReader, openSidebar, openSidebarElsewhere, pageStatus } from './reader-injection.ts';
import { relaySidebar } from './sidebar-relay.ts';

/** Owns the annotator and the network, answers messages, and is asleep most of the time: nothing here is kept but in the notebook. */
export default defineBackground(() => {
  const notebook = openNotebook();
  const choices = createReaderChoices(notebook, createAnnotator(loadModel, nextTurn));
  const desk = createHighlightDesk(notebook);
  const context = createContextDesk(notebook);
  const latest = createLatest();

  listen<typeof fromPage, PageAnswers>(fromPage, isFromPage, {
    'article-here': async (_message, { tab, url }) => {
      if (tab !== undefined && (await choices.comesByItself(url))) await injectReader(tab);
      return null;
    },
    annotate: ({ text, language, published }, { tab }) =>
      choices.annotate(text, language, published, tab === undefined ? undefined : latest(tab)),
    'page-settings': (_message, { url }) => choices.pageSettings(url),
    'paint-in': ({ elements }, { tab }) => (tab === undefined ? null : insertPaintStyle(tab, elements)),
    'page-highlights': ({ canonicalUrl }, sender) => desk.pageHighlights(sender, canonicalUrl),
    'add-highlight': (message, sender) => desk.add(sender, message),
    'change-highlight': (message, sender) => desk.change(sender, message),
    'note-article': (message, sender) => noteArticle(notebook, choices.annotate, sender, message),
    'highlights-anchored': (message, sender) => desk.keepAnchored(sender, message),
    'sidebar-refused': async (_message, { tab }) => {
      if (tab !== undefined) await openSidebarElsewhere(tab);
      return null;
    },
  });

  listen<typeof fromExtension, ExtensionAnswers>(fromExtension, isFromExtension, {
    'notebook-changed': ({ source }) => desk.pushToPages(source),
    'settings-changed': choices.settingsChanged,
    'corrections-changed': choices.correctionsChanged,
    'open-settings': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    'back-up': () => backUpIfDue(notebook),
    'open-highlight': ({ id }) => desk.openHighlight(id),
    'open-sidebar': ({ tab }) => openSidebar(tab, choices.isSwitchedOff),
    'page-status': ({ tab }) => pageStatus(tab, choices.isSwitchedOff),
    'known-context': ({ subjects, reading }) => context.known(subjects, reading),
    'ask-context': ({ subjects, reading, agreement, again }) => context.ask(subjects, reading, agreement, again),
    'choose-context': ({ subject, reading, title }) => context.choose(subject, reading, title),
    'context-picture': ({ url, picture, reading }) => context.picture({ url, picture }, reading),
  });

  emptyTrash(notebook).catch(() => {});
  backUpIfDue(notebook).catch(() => {});
  browser.runtime.onConnect.addListener(relaySidebar);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenu();
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // Chromium keeps what has `unlimitedStorage` anyway, and answers false to this whatever it does.
    if (import.meta.env.FIREFOX) navigator.storage.persist().catch(() => {});
  });
  browser.commands.onCommand.addListener((command) => onCommand(command, choices.isSwitchedOff));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) onMenu(menuItemId, tab.id, choices.isSwitchedOff);
  });
});

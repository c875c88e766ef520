import { render } from 'preact';
import { browser } from 'wxt/browser';
import { NotebookPage } from './NotebookPage.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
const app = document.getElementById('app');
if (app) render(<NotebookPage />, app);

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createHost, style } from './host.ts';

const SHOWN_MS = 6_000;

/** Says one sentence to the reader at the foot of the page: what could not be done, and what to do. */
function notice(sentence: string) {
  const host = createHost('randnotiz-notice', {
    position: 'fixed',
    bottom: '24px',
    left: '50%',
    transform: 'translateX(-50%)',
    'z-index': '2147483647',
  });
  const box = document.createElement('div');
  box.role = 'alert';
  box.textContent = sentence;
  style(box, {
    font: '15px/1.45 system-ui, sans-serif',
    color: '#fff',
    background: '#26231f',
    padding: '10px 16px',
    'border-radius': '10px',
    'max-width': '32rem',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 28%)',
  });
  host.root.append(box);
  document.documentElement.append(host.element);
  setTimeout(() => host.element.remove(), SHOWN_MS);
}

/** False once the extension has been updated or removed under the page: its scripts live on, cut off. */
export const isAlive = () => Boolean(browser.runtime?.id);

/** Tells the reader to reload when that is why something failed. Other failures show where they matter. */
export function sayIfUpdated(_cause: unknown) {
  if (!isAlive()) notice(i18n.t('noticeUpdated'));
}

/** Tells the reader that a highlight was not kept, and why. */
export function sayNotKept(cause: unknown) {
  if (!isAlive()) notice(i18n.t('noticeUpdated'));
  else if (/private window/.test(String(cause))) notice(i18n.t('noticePrivate'));
  else notice(/quota/i.test(String(cause)) ? i18n.t('noticeDiskFull') : i18n.t('noticeNotKept'));
}

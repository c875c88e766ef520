import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createHost, style } from './host.ts';

const SHOWN_MS = 6_000;

/** What the reader can do about what a notice says. */
interface Remedy {
  label: string;
  act(): void;
}

/** Says one sentence to the reader at the foot of the page: what could not be done, and what to do. */
function notice(sentence: string, role: 'alert' | 'status' = 'alert', remedy?: Remedy) {
  const host = createHost('randnotiz-notice', {
    position: 'fixed',
    bottom: '24px',
    left: '50%',
    transform: 'translateX(-50%)',
    'z-index': '2147483647',
  });
  const box = document.createElement('div');
  box.role = role;
  box.textContent = sentence;
  style(box, {
    font: '15px/1.45 system-ui, sans-serif',
    color: '#fff',
    background: '#26231f',
    border: '1px solid rgb(255 255 255 / 14%)',
    padding: '10px 16px',
    'border-radius': '10px',
    'max-width': '32rem',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 28%)',
  });
  if (remedy) box.append(remedyButton(remedy, () => host.element.remove()));
  host.root.append(box);
  document.documentElement.append(host.element);
  setTimeout(() => host.element.remove(), SHOWN_MS);
}

function remedyButton({ label, act }: Remedy, done: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  style(made, {
    all: 'unset',
    'margin-inline-start': '16px',
    color: '#f4c430',
    'font-weight': '600',
    cursor: 'pointer',
  });
  made.addEventListener('focus', () => style(made, { outline: '2px solid #fff', 'outline-offset': '3px' }));
  made.addEventListener('blur', () => style(made, { outline: 'none' }));
  made.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    act();
    done();
  });
  return made;
}

/** Says what was done, and offers to take it back. */
export const offer = (sentence: string, label: string, act: () => void) => notice(sentence, 'status', { label, act });

/** Tells the reader to select the passage first. */
export const sayNothingSelected = () => notice(i18n.t('noticeNothingSelected'));

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

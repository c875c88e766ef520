import { createHost, style } from './host.ts';

const SHOWN_MS = 6_000;

/** Says one sentence to the reader at the foot of the page: what could not be done, and what to do. */
export function notice(sentence: string) {
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

import { i18n } from '#i18n';
import type { Colour } from '../../lib/notebook/records.ts';
import { createHost, style } from './host.ts';

const SWATCHES: Record<Colour, string> = {
  yellow: '#f4c430',
  green: '#6fb774',
  blue: '#5aa2e6',
  pink: '#e57ba3',
  purple: '#a583d1',
};
const GAP = 10;
const HEIGHT = 40;

export interface ToolbarActions {
  highlight(colour: Colour): void;
  note(): void;
}

/** The small toolbar beside a selection. Shown by `showAt`, in a closed shadow root, styled without any sheet of ours or the page's. */
export function createToolbar(actions: ToolbarActions) {
  const host = createHost('randnotiz-toolbar', { position: 'fixed', 'z-index': '2147483646', display: 'none' });
  const bar = document.createElement('div');
  bar.role = 'toolbar';
  bar.ariaLabel = i18n.t('toolbarLabel');
  style(bar, {
    display: 'flex',
    gap: '2px',
    'align-items': 'center',
    height: `${HEIGHT}px`,
    padding: '0 6px',
    background: '#26231f',
    'border-radius': '10px',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 28%)',
    'box-sizing': 'border-box',
  });
  for (const [index, [colour, swatch]] of Object.entries(SWATCHES).entries()) {
    const label = `${i18n.t(`colour_${colour as Colour}`)} (${index + 1})`;
    bar.append(button(label, dot(swatch), () => actions.highlight(colour as Colour)));
  }
  bar.append(divider(), button(`${i18n.t('addNote')} (n)`, noteMark(), actions.note));
  // Pressing a button must not take the selection away.
  host.root.addEventListener('pointerdown', (event) => event.preventDefault());
  host.root.addEventListener('mousedown', (event) => event.preventDefault());
  host.root.append(bar);

  return {
    /** Shows it above the range, or below where there is no room, never over it. */
    showAt(range: Range) {
      const box = range.getBoundingClientRect();
      if (!host.element.isConnected) document.documentElement.append(host.element);
      style(host.element, { display: 'block', visibility: 'hidden' });
      const width = bar.offsetWidth;
      const above = box.top - HEIGHT - GAP;
      const top = above > 0 ? above : Math.min(box.bottom + GAP, innerHeight - HEIGHT - GAP);
      const left = Math.max(GAP, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - GAP));
      style(host.element, { top: `${top}px`, left: `${left}px`, visibility: 'visible' });
    },
    hide: () => host.element.remove(),
    isShown: () => host.element.isConnected,
    owns: (target: EventTarget | null) => target === host.element,
  };
}

function button(label: string, mark: Element, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = label;
  made.ariaLabel = label;
  style(made, {
    all: 'unset',
    width: '30px',
    height: '30px',
    display: 'grid',
    'place-items': 'center',
    'border-radius': '7px',
    cursor: 'pointer',
    'outline-offset': '-2px',
  });
  const light = (on: boolean) => style(made, { background: on ? 'rgb(255 255 255 / 16%)' : 'transparent' });
  made.addEventListener('pointerenter', () => light(true));
  made.addEventListener('pointerleave', () => light(false));
  made.addEventListener('focus', () => style(made, { outline: '2px solid #fff' }));
  made.addEventListener('blur', () => style(made, { outline: 'none' }));
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  made.append(mark);
  return made;
}

function dot(colour: string): HTMLElement {
  const made = document.createElement('span');
  style(made, { width: '16px', height: '16px', 'border-radius': '50%', background: colour, display: 'block' });
  return made;
}

function divider(): HTMLElement {
  const made = document.createElement('span');
  style(made, { width: '1px', height: '20px', background: 'rgb(255 255 255 / 22%)', margin: '0 4px' });
  return made;
}

function noteMark(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    width: '18',
    height: '18',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: '#fff',
  }))
    svg.setAttribute(name, value);
  path.setAttribute('d', 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 9h7M8.5 12.5h4');
  path.setAttribute('stroke-width', '1.7');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}

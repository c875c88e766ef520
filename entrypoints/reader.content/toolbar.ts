import { createHost, style } from './host.ts';
import { placeBeside } from './place-beside.ts';
import { divider } from './toolbar-marks.ts';

const HEIGHT = 40;

/** A button of the toolbar. */
export interface Tool {
  /** What it does, and the key that does the same. */
  label: string;
  mark: Element;
  isPressed?: boolean;
  act(): void;
}

/** Groups of buttons, with a line between them. */
export interface Tools {
  label: string;
  groups: Tool[][];
}

/** The small toolbar beside a passage. In a closed shadow root, styled without any sheet of ours or the page's. */
export function createToolbar() {
  const host = createHost('randnotiz-toolbar', { position: 'fixed', 'z-index': '2147483646', display: 'none' });
  const bar = document.createElement('div');
  bar.role = 'toolbar';
  style(bar, {
    display: 'flex',
    gap: '2px',
    'align-items': 'center',
    height: `${HEIGHT}px`,
    padding: '0 6px',
    background: '#26231f',
    border: '1px solid rgb(255 255 255 / 14%)',
    'border-radius': '10px',
    'box-shadow': '0 6px 24px rgb(0 0 0 / 28%)',
    'box-sizing': 'border-box',
  });
  // Pressing a button must not take the selection away.
  for (const type of ['pointerdown', 'mousedown'])
    host.root.addEventListener(type, (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
  host.root.addEventListener('keydown', (event) => moveFocus(bar, event as KeyboardEvent));
  host.root.append(bar);

  return {
    /** Shows these tools beside a passage, never over it; below it first where fingers selected it. */
    show(range: Range, { label, groups }: Tools, byTouch = false) {
      bar.ariaLabel = label;
      bar.replaceChildren(
        ...groups.flatMap((group, index) => [...(index > 0 ? [divider()] : []), ...group.map(buttonFor)]),
      );
      if (!host.element.isConnected) document.documentElement.append(host.element);
      style(host.element, { display: 'block', visibility: 'hidden' });
      const { left, top } = placeBeside(range, { width: bar.offsetWidth, height: HEIGHT }, byTouch);
      style(host.element, { top: `${top}px`, left: `${left}px`, visibility: 'visible' });
    },
    hide: () => host.element.remove(),
    isShown: () => host.element.isConnected,
    owns: (target: EventTarget | null) => target === host.element,
  };
}

export type Toolbar = ReturnType<typeof createToolbar>;

function buttonFor({ label, mark, isPressed, act }: Tool): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = label;
  made.ariaLabel = label;
  if (isPressed !== undefined) made.ariaPressed = String(isPressed);
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

/** The arrow keys go from button to button, as in every toolbar. */
function moveFocus(bar: HTMLElement, event: KeyboardEvent) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

import { style } from './host.ts';

// What stands on the toolbar's buttons: drawn here, as no file of ours may be loaded into a page.

const PATHS = {
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 9h7M8.5 12.5h4',
  copy: 'M9 9h10v11H9zM5 15V4h10v2.5',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  words: 'M4 6v12M20 6v12M8 12h8M10 9.5 7.5 12l2.5 2.5M14 9.5l2.5 2.5-2.5 2.5',
} as const;

/** A line drawing. */
export function drawing(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = { width: '18', height: '18', viewBox: '0 0 24 24', fill: 'none', stroke: '#fff' };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('stroke-width', '1.7');
  path.setAttribute('stroke-linejoin', 'round');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}

/** A round spot of colour, with a ring where it is the chosen one. */
export function spot(colour: string, isChosen: boolean): HTMLElement {
  const made = document.createElement('span');
  style(made, {
    width: '16px',
    height: '16px',
    'border-radius': '50%',
    background: colour,
    display: 'block',
    'box-shadow': isChosen ? `0 0 0 2px #26231f, 0 0 0 4px ${colour}` : 'none',
  });
  return made;
}

export function divider(): HTMLElement {
  const made = document.createElement('span');
  style(made, { width: '1px', height: '20px', background: 'rgb(255 255 255 / 22%)', margin: '0 4px' });
  return made;
}

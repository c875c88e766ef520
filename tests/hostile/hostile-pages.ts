/** A page that means no good: a file of its own in `pages`, and what else has to be known of it. */
export interface HostilePage {
  name: string;
  /** Response headers it is served with. */
  headers?: Readonly<Record<string, string>>;
  /** The page changes its own DOM: there is nothing to compare afterwards. */
  restless?: boolean;
  /** The page takes away what is painted as soon as it is. */
  unpainted?: boolean;
  /** The page does not let the sidebar's frame be: notes are written elsewhere. */
  frameless?: boolean;
}

const policyNone = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-src 'none'",
};
const isolated = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

export const hostilePages: readonly HostilePage[] = [
  { name: 'bidi-characters' },
  { name: 'broken-encoding', restless: true },
  { name: 'deep-nesting', restless: true },
  { name: 'dom-clobbering' },
  { name: 'endless-mutation', restless: true },
  { name: 'events-swallowed' },
  { name: 'host-moved', restless: true, frameless: true },
  { name: 'host-removed', restless: true, frameless: true },
  { name: 'important-styles' },
  { name: 'isolated', headers: isolated, frameless: true },
  { name: 'look-alikes' },
  { name: 'many-frames', restless: true },
  { name: 'metadata-flood' },
  { name: 'policy-none', headers: policyNone },
  { name: 'prototype-pollution' },
  { name: 'registry-cleared', unpainted: true },
  { name: 'right-to-left' },
  { name: 'sandboxed', headers: { 'content-security-policy': 'sandbox allow-scripts' }, frameless: true },
  { name: 'script-links' },
  { name: 'small-root-font' },
  { name: 'spoofed-events' },
  { name: 'spoofed-messages' },
];

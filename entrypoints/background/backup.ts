import { browser } from 'wxt/browser';
import { writeJsonLd } from '../../lib/exchange/json-ld.ts';
import { readBundle } from '../../lib/notebook/bundle.ts';
import { changeChoices, readChoices } from '../../lib/notebook/choices.ts';
import type { Notebook } from '../../lib/notebook/index.ts';

const DAY = 86_400_000;

/**
 * Saves a copy of the notebook in the downloads folder when the reader has asked for that and it is time. Looked at whenever the background
 * wakes, which it does with every article: no alarm, and no permission for one.
 */
export async function backUpIfDue(notebook: Notebook, now = Date.now()): Promise<null> {
  const { backupDays, lastBackup } = await readChoices(notebook);
  // A clock that was set back must not stop backups for good.
  const isDue = backupDays > 0 && Math.abs(now - lastBackup) >= backupDays * DAY;
  if (!isDue || !(await browser.permissions.contains({ permissions: ['downloads'] }))) return null;
  const blob = new Blob(writeJsonLd(await readBundle(notebook, null)));
  const name = `randnotiz-${new Date(now).toLocaleDateString('sv')}.jsonld`;
  await browser.downloads.download({
    url: await addressOf(blob),
    filename: `Randnotiz/${name}`,
    conflictAction: 'overwrite',
    saveAs: false,
  });
  await changeChoices(notebook, { lastBackup: now });
  return null;
}

/** An address that the browser can download from. A service worker has no object URLs; Firefox takes no data URLs. */
async function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  // So many arguments a call can have.
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return `data:application/octet-stream;base64,${btoa(binary)}`;
}

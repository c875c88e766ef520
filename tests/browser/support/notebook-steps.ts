import { textsOf, waitFor } from './reader-steps.ts';
import type { View } from './test-browser.ts';

/** Goes to a place of the notebook page. */
export async function open(page: View, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = `#/${place}`;
  }, place);
  await waitFor(page, `[data-place="${place}"]`);
}

/** The rows that are in the list's document, as a reader sees them. */
export const listed = (page: View): Promise<string[]> => textsOf(page, '[data-row]');

/** Types into the search, replacing what is there. */
export async function searchFor(page: View, text: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('there is no search');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

/** Chooses a file to import, waits for what it would do and, unless told otherwise, has it done. */
export async function importFile(page: View, text: string, { run = true } = {}): Promise<void> {
  await open(page, 'exchange');
  await waitFor(page, '[data-import-file]');
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('[data-import-file]');
    if (!field) throw new Error('there is no field');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'export.jsonld'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await waitFor(page, '[data-import-run]');
  if (!run) return;
  await page.click('[data-import-run]');
  await waitFor(page, '[data-import="done"]');
}

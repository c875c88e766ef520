import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addCorrection,
  changeSettings,
  openNotebook,
  readCorrections,
  readSettings,
  removeCorrection,
} from '../../../lib/notebook/index.ts';
import { defaults } from '../../../lib/settings/index.ts';

describe('the settings in the notebook', () => {
  it('are the defaults until something is chosen, and keep what is not changed', async () => {
    const notebook = openNotebook(undefined, 'settings-1');
    expect(await readSettings(notebook)).toEqual(defaults);
    await changeSettings(notebook, { theme: 'dark', paint: { ...defaults.paint, figure: 'off' } });
    await changeSettings(notebook, { side: 'left' });
    expect(await readSettings(notebook)).toMatchObject({ theme: 'dark', side: 'left', paint: { figure: 'off' } });
  });
});

describe('the corrections in the notebook', () => {
  it('come back in the order they were made, and can be taken back', async () => {
    const notebook = openNotebook(undefined, 'corrections-1');
    const first = await addCorrection(notebook, { verb: 'hide', name: 'Zwei' }, 1);
    await addCorrection(notebook, { verb: 'rename', name: 'Eins', to: 'Drei' }, 2);
    expect((await readCorrections(notebook)).map(({ verb }) => verb)).toEqual(['hide', 'rename']);
    await removeCorrection(notebook, first);
    expect((await readCorrections(notebook)).map(({ verb }) => verb)).toEqual(['rename']);
  });
});

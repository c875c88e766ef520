import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ExportPanel } from '../../components/notebook/ExportPanel.tsx';
import { ImportPanel } from '../../components/notebook/ImportPanel.tsx';
import { KeepingPanel } from '../../components/notebook/KeepingPanel.tsx';
import { defaultTemplate } from '../../lib/exchange/template.ts';
import { type ExportFormat, exportFormats, writeFile } from '../../lib/exchange/write-file.ts';
import { askFromExtension } from '../../lib/messages/ask.ts';
import { readBundle } from '../../lib/notebook/bundle.ts';
import { type Choices, changeChoices, readChoices } from '../../lib/notebook/choices.ts';
import type { Notebook } from '../../lib/notebook/database.ts';
import { useLiveQuery } from '../../lib/notebook/index.ts';
import { useImport } from './use-import.ts';

interface Props {
  notebook: Notebook;
  /** The highlights to be exported; `null` means all. */
  selection: readonly string[] | null;
  onAll: () => void;
}

const backupIntervals = [0, 1, 7, 30];

/** Taking notes away and bringing them in. */
export function ExchangePlace({ notebook, selection, onAll }: Props) {
  const choices = useLiveQuery<Choices | null>(() => readChoices(notebook), null, [notebook]);
  const [busy, setBusy] = useState(false);
  const [templateFailed, setTemplateFailed] = useState(false);
  const [refused, setRefused] = useState(false);
  const { state, read, run, undo, cancel } = useImport(notebook);
  if (!choices) return null;

  async function save(format: ExportFormat) {
    setBusy(true);
    setTemplateFailed(false);
    try {
      const bundle = await readBundle(notebook, selection);
      const { name, blob } = await writeFile(format, bundle, choices?.markdownTemplate ?? null, new Date());
      download(name, blob);
    } catch {
      setTemplateFailed(format === 'markdown');
    }
    setBusy(false);
  }

  async function setBackup(days: number) {
    // Asked for while the reader's choice is still fresh, or the browser does not show the question.
    const granted = days === 0 || (await browser.permissions.request({ permissions: ['downloads'] }));
    setRefused(!granted);
    await changeChoices(notebook, { backupDays: granted ? days : 0 });
    if (granted && days > 0) await askFromExtension('back-up', {});
  }

  return (
    <div class="page">
      <h2>{i18n.t('place_exchange')}</h2>
      <p class="page-lead">{i18n.t('exchangeLead')}</p>
      <ExportPanel
        formats={exportFormats}
        selected={selection?.length ?? null}
        template={choices.markdownTemplate ?? defaultTemplate}
        isDefaultTemplate={choices.markdownTemplate === null}
        templateFailed={templateFailed}
        busy={busy}
        onAll={onAll}
        onTemplate={(markdownTemplate) => changeChoices(notebook, { markdownTemplate })}
        onExport={save}
      />
      <ImportPanel state={state} onFile={read} onImport={run} onCancel={cancel} onUndo={undo} />
      <KeepingPanel
        choices={choices}
        intervals={backupIntervals}
        refused={refused}
        onBackup={setBackup}
        onKeepTexts={(keepTexts) => changeChoices(notebook, { keepTexts })}
      />
    </div>
  );
}

/** Has the browser save a file where it saves downloads. */
function download(name: string, blob: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

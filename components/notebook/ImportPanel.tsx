import { FileUp } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportFormat } from '../../lib/exchange/read-file.ts';
import type { Unread } from '../../lib/exchange/read-result.ts';
import type { Differing } from '../../lib/notebook/import.ts';
import { formatNumber } from './format.ts';

/** What an import would do, in numbers. */
export interface Preview {
  format: ImportFormat;
  added: number;
  addedSources: number;
  known: number;
  differing: number;
  unread: Unread[];
}

/** How far an import has come. */
export type ImportState =
  | { step: 'none' }
  | { step: 'reading' }
  | { step: 'unknown' }
  | { step: 'preview'; preview: Preview }
  | { step: 'writing' }
  | { step: 'done'; added: number }
  | { step: 'failed' };

interface Props {
  state: ImportState;
  onFile: (file: File) => void;
  onImport: (differing: Differing) => void;
  onCancel: () => void;
  onUndo: () => void;
}

/** Brings notes in: a file is read, what it would do is shown, and only then is it done. */
export function ImportPanel({ state, onFile, onImport, onCancel, onUndo }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="import-heading">
      <h3 id="import-heading">{i18n.t('import')}</h3>
      <p class="page-lead">{i18n.t('importFormats')}</p>
      <input
        ref={field}
        type="file"
        class="visually-hidden"
        data-import-file
        tabIndex={-1}
        aria-hidden="true"
        accept=".jsonld,.json,.csv,.txt,.zip"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <FileUp size={16} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('chooseFile')}
      </button>
      <div role="status" data-import={state.step}>
        {state.step === 'reading' && <p>{i18n.t('importReading')}</p>}
        {state.step === 'writing' && <p>{i18n.t('importWriting')}</p>}
        {state.step === 'unknown' && <p>{i18n.t('importUnknown')}</p>}
        {state.step === 'failed' && <p>{i18n.t('importFailed')}</p>}
        {state.step === 'done' && (
          <p>
            {i18n.t('importDone', state.added, [formatNumber(state.added)])}{' '}
            {state.added > 0 && (
              <button type="button" class="link" onClick={onUndo}>
                {i18n.t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {state.step === 'preview' && <PreviewOf preview={state.preview} onImport={onImport} onCancel={onCancel} />}
    </section>
  );
}

const choices: readonly Differing[] = ['mine', 'theirs', 'both'];
const MAX_UNREAD = 100;

function PreviewOf({ preview, onImport, onCancel }: { preview: Preview } & Pick<Props, 'onImport' | 'onCancel'>) {
  const [differing, setDiffering] = useState<Differing>('mine');
  const { format, added, addedSources, known, unread } = preview;
  const changes = added + (differing === 'mine' ? 0 : preview.differing);
  return (
    <div class="preview">
      <p>
        <strong>{i18n.t(`from_${format}`)}</strong>
      </p>
      <ul>
        <li>{i18n.t('importAdded', added, [formatNumber(added)])}</li>
        <li>{i18n.t('importSources', addedSources, [formatNumber(addedSources)])}</li>
        {known > 0 && <li>{i18n.t('importKnown', known, [formatNumber(known)])}</li>}
      </ul>
      {preview.differing > 0 && (
        <fieldset class="choices">
          <legend>{i18n.t('importDiffering', preview.differing, [formatNumber(preview.differing)])}</legend>
          {choices.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="differing"
                value={one}
                checked={one === differing}
                onChange={() => setDiffering(one)}
              />
              <span>{i18n.t(`differing_${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {unread.length > 0 && (
        <details open>
          <summary>{i18n.t('importUnread', unread.length, [formatNumber(unread.length)])}</summary>
          <ul data-unread>
            {unread.slice(0, MAX_UNREAD).map(({ line, file, reason }) => (
              <li key={`${file} ${line} ${reason}`}>
                {[file, line !== undefined && i18n.t('line', [line])].filter(Boolean).join(', ')}:{' '}
                {i18n.t(`unread_${reason}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="preview-tools">
        <button
          type="button"
          class="button button-primary"
          data-import-run
          disabled={changes === 0}
          onClick={() => onImport(differing)}
        >
          {i18n.t('importRun', changes, [formatNumber(changes)])}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('cancel')}
        </button>
      </div>
    </div>
  );
}

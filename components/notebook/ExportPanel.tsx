import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../../lib/exchange/write-file.ts';
import { formatNumber } from './format.ts';

interface Props {
  formats: readonly ExportFormat[];
  /** How many highlights are selected; `null` means everything is exported. */
  selected: number | null;
  template: string;
  /** Whether the template is ours. */
  isDefaultTemplate: boolean;
  /** Whether the last export failed because of the template. */
  templateFailed: boolean;
  busy: boolean;
  onAll: () => void;
  onTemplate: (template: string | null) => void;
  onExport: (format: ExportFormat) => void;
}

/** Chooses a format and saves the notes as a file. */
export function ExportPanel({ formats, selected, template, isDefaultTemplate, templateFailed, busy, ...on }: Props) {
  const [format, setFormat] = useState<ExportFormat>('jsonLd');
  return (
    <section aria-labelledby="export-heading">
      <h3 id="export-heading">{i18n.t('export')}</h3>
      {selected !== null && (
        <p>
          {i18n.t('selectedCount', selected, [formatNumber(selected)])}{' '}
          <button type="button" class="link" onClick={on.onAll}>
            {i18n.t('exportAll')}
          </button>
        </p>
      )}
      <fieldset class="choices">
        <legend class="visually-hidden">{i18n.t('format')}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name="format" value={one} checked={one === format} onChange={() => setFormat(one)} />
            <span>
              <strong>{i18n.t(`format_${one}`)}</strong>
              <small>{i18n.t(`formatNote_${one}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {format === 'markdown' && (
        <details class="template" open={templateFailed}>
          <summary>{i18n.t('template')}</summary>
          <p class="page-lead" id="template-help">
            {i18n.t('templateHelp')}
          </p>
          <textarea
            rows={12}
            spellcheck={false}
            aria-label={i18n.t('template')}
            aria-describedby="template-help"
            value={template}
            onInput={(event) => on.onTemplate(event.currentTarget.value)}
          />
          {!isDefaultTemplate && (
            <button type="button" class="link" onClick={() => on.onTemplate(null)}>
              {i18n.t('templateReset')}
            </button>
          )}
          {templateFailed && <p role="alert">{i18n.t('templateFailed')}</p>}
        </details>
      )}
      <button
        type="button"
        class="button button-primary"
        data-export
        disabled={busy}
        onClick={() => on.onExport(format)}
      >
        <Download size={16} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('saveFile')}
      </button>
    </section>
  );
}

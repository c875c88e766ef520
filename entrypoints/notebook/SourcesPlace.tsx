import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SourceRow } from '../../components/notebook/SourceRow.tsx';
import { VirtualList } from '../../components/notebook/VirtualList.tsx';
import { SearchField } from '../../components/ui/SearchField.tsx';
import { type LibraryState, useAnswer } from '../../lib/notebook/library/use-library.ts';

/** All noted articles. */
export function SourcesPlace({ library }: { library: LibraryState }) {
  const [text, setText] = useState('');
  const lines = useAnswer((link) => link.sources({ text, filter: {}, order: 'newest' }), library, text);
  return (
    <>
      <div class="filters">
        <SearchField label={i18n.t('searchSources')} value={text} onInput={setText} />
      </div>
      {lines?.length === 0 && <p class="status">{i18n.t(text.trim() ? 'nothingMatches' : 'noNotes')}</p>}
      <VirtualList
        label={i18n.t('place_sources')}
        count={lines?.length ?? 0}
        estimate={64}
        renderRow={(index) => lines?.[index] && <SourceRow line={lines[index]} />}
      />
    </>
  );
}

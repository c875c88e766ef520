import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DossierPage } from '../../components/notebook/DossierPage.tsx';
import { DossierRow } from '../../components/notebook/DossierRow.tsx';
import { VirtualList } from '../../components/notebook/VirtualList.tsx';
import { SearchField } from '../../components/ui/SearchField.tsx';
import { askFromExtension } from '../../lib/messages/ask.ts';
import type { Notebook } from '../../lib/notebook/database.ts';
import { readDossier } from '../../lib/notebook/dossier.ts';
import { useLiveQuery } from '../../lib/notebook/index.ts';
import { type LibraryState, useAnswer } from '../../lib/notebook/library/use-library.ts';

interface Props {
  notebook: Notebook;
  library: LibraryState;
  dossier?: string;
}

/** The entities of all noted articles, or one of them. */
export function DossiersPlace({ notebook, library, dossier }: Props) {
  return dossier ? <One notebook={notebook} entity={dossier} /> : <All library={library} />;
}

function All({ library }: { library: LibraryState }) {
  const [text, setText] = useState('');
  const lines = useAnswer((link) => link.dossiers(text), library, text);
  return (
    <>
      <div class="filters">
        <SearchField label={i18n.t('searchDossiers')} value={text} onInput={setText} />
      </div>
      {lines?.length === 0 && <p class="status">{i18n.t(text.trim() ? 'noDossierMatches' : 'noDossiers')}</p>}
      <VirtualList
        label={i18n.t('place_dossiers')}
        count={lines?.length ?? 0}
        estimate={56}
        renderRow={(index) => lines?.[index] && <DossierRow line={lines[index]} />}
      />
    </>
  );
}

function One({ notebook, entity }: { notebook: Notebook; entity: string }) {
  const dossier = useLiveQuery(() => readDossier(notebook, entity), undefined, [notebook, entity]);
  if (dossier === undefined) return null;
  if (dossier === null) return <p class="status">{i18n.t('noDossierMatches')}</p>;
  return (
    <div class="page">
      <DossierPage dossier={dossier} onOpen={(id) => askFromExtension('open-highlight', { id })} />
    </div>
  );
}

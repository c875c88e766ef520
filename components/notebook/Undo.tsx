import { i18n } from '#i18n';

/** Says what was just put in the trash, and takes it back. */
export function Undo({ count, onUndo }: { count: number; onUndo: () => void }) {
  return (
    <p class="undo-bar" role="status">
      {i18n.t('trashedCount', count)}
      <button type="button" class="button" data-undo onClick={onUndo}>
        {i18n.t('undo')}
      </button>
    </p>
  );
}

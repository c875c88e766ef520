import { i18n } from '#i18n';
import type { NotebookProblem } from '../../lib/notebook/failures.ts';
import './problem.css';

/** Says why the notebook cannot be used, and what to do. */
export function Problem({ problem, onReload }: { problem: NotebookProblem; onReload: () => void }) {
  return (
    <div class="problem" role="alert" data-problem={problem}>
      <p>{i18n.t(`problem_${problem}`)}</p>
      <button type="button" class="button" onClick={onReload}>
        {i18n.t('reload')}
      </button>
    </div>
  );
}

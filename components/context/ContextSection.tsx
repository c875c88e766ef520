import type { Context, Finding } from '../../lib/context/index.ts';
import type { ContextActions } from './context-book.ts';
import { FactList } from './FactList.tsx';
import { OutsideContext } from './OutsideContext.tsx';
import './context.css';

interface Props {
  /** `Card.id` */
  id: string;
  name: string;
  findings: readonly Finding[];
  /** What the wiki outside says; `null` until that is known. */
  outside: Context | null;
  /** Whether the wiki is being asked right now. */
  asking: boolean;
  actions: ContextActions;
}

/** What is known of a card's entity: on this machine at once, and outside as far as the reader wants it. */
export function ContextSection({ id, name, findings, outside, asking, actions }: Props) {
  return (
    <div class="context">
      {findings.map((finding) => (
        <FactList key={finding.source} finding={finding} name={name} />
      ))}
      {outside && (
        <section class="outside" data-context={asking ? 'asking' : outside.state} aria-busy={asking}>
          <OutsideContext id={id} context={outside} asking={asking} actions={actions} />
        </section>
      )}
    </div>
  );
}

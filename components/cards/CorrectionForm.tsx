import { PencilLine } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/annotate/annotations.ts';
import type { EntityCard } from '../../lib/cards/card.ts';
import type { Verdict } from '../../lib/corrections/index.ts';

interface Props {
  card: EntityCard;
  /** The cards that this one could be the same as. */
  others: readonly EntityCard[];
  onCorrect: (verdict: Verdict) => void;
}

const KINDS: EntityKind[] = ['person', 'organisation', 'place', 'product', 'event', 'other'];

/** What the reader can set right about a card. Each takes effect at once, on this and every later article, and can be undone. */
export function CorrectionForm({ card, others, onCorrect }: Props) {
  const [name, setName] = useState(card.name);
  const id = useId();
  const forms = card.aliases.filter((alias) => alias !== card.name);
  const renamed = name.trim();
  return (
    <details class="correct">
      <summary>
        <PencilLine size={14} strokeWidth={1.75} aria-hidden="true" />
        {i18n.t('correct')}
      </summary>
      <div class="correct-fields">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (renamed && renamed !== card.name) onCorrect({ verb: 'rename', name: card.name, to: renamed });
          }}
        >
          <label for={`${id}-name`}>{i18n.t('correctName')}</label>
          <span class="correct-row">
            <input
              id={`${id}-name`}
              class="field"
              value={name}
              maxLength={200}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" class="button" disabled={!renamed || renamed === card.name}>
              {i18n.t('rename')}
            </button>
          </span>
        </form>
        <label for={`${id}-kind`}>{i18n.t('correctKind')}</label>
        <select
          id={`${id}-kind`}
          class="field"
          value={card.kind}
          onChange={(event) => {
            const kind = KINDS.find((one) => one === event.currentTarget.value);
            if (kind) onCorrect({ verb: 'kind', name: card.name, kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`kind_${kind}`)}
            </option>
          ))}
        </select>
        {others.length > 0 && (
          <>
            <label for={`${id}-merge`}>{i18n.t('correctMerge')}</label>
            <select
              id={`${id}-merge`}
              class="field"
              value=""
              onChange={(event) => {
                const into = event.currentTarget.value;
                if (into) onCorrect({ verb: 'merge', name: card.name, into });
              }}
            >
              <option value="">{i18n.t('choose')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        {forms.length > 0 && (
          <fieldset class="correct-forms">
            <legend>{i18n.t('correctSplit')}</legend>
            {forms.map((form) => (
              <button
                key={form}
                type="button"
                class="chip"
                onClick={() => onCorrect({ verb: 'split', name: card.name, form })}
              >
                {form}
              </button>
            ))}
          </fieldset>
        )}
        <span class="correct-row">
          <button
            type="button"
            class="button"
            data-verb="not-a-name"
            onClick={() => onCorrect({ verb: 'not-a-name', name: card.name })}
          >
            {i18n.t('notAName')}
          </button>
          <button type="button" class="button" onClick={() => onCorrect({ verb: 'hide', name: card.name })}>
            {i18n.t('neverShow')}
          </button>
        </span>
      </div>
    </details>
  );
}

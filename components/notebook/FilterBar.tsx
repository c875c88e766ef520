import { X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Facet, Facets, LibraryFilter, LibraryQuery, Order } from '../../lib/notebook/library/query.ts';
import type { Colour } from '../../lib/notebook/records.ts';
import { SearchField } from '../ui/SearchField.tsx';

interface Props {
  query: LibraryQuery;
  facets: Facets | null;
  colours: readonly Colour[];
  orders: readonly Order[];
  onChange: (change: Partial<LibraryQuery>) => void;
}

const MAX_OPTIONS = 200;
const dayOf = (time: number | undefined) => (time === undefined ? '' : new Date(time).toLocaleDateString('sv'));
const startOf = (day: string) => (day ? new Date(`${day}T00:00`).getTime() : undefined);

/** What is looked for, what is let through, and in which order. */
export function FilterBar({ query, facets, colours, orders, onChange }: Props) {
  const { text, filter, order } = query;
  const change = (part: LibraryFilter) => onChange({ filter: { ...filter, ...part } });
  const { trashed, source, ...free } = filter;
  const isFiltered = Object.values(free).some((value) => (Array.isArray(value) ? value.length > 0 : value));
  return (
    <search class="filters">
      <SearchField
        label={i18n.t('searchNotes')}
        value={text}
        onInput={(next) => onChange({ text: next, order: next && !text ? 'relevance' : order })}
      />
      <div class="filter-row">
        <ColourFilter
          colours={colours}
          chosen={filter.colours ?? []}
          onChange={(chosen) => change({ colours: chosen })}
        />
        <Choice name="tag" options={facets?.tags} chosen={filter.tag} onChange={(tag) => change({ tag })} />
        <Choice
          name="publisher"
          options={facets?.publishers}
          chosen={filter.publisher}
          onChange={(publisher) => change({ publisher })}
        />
        <Choice
          name="author"
          options={facets?.authors}
          chosen={filter.author}
          onChange={(author) => change({ author })}
        />
        <label class="filter-date">
          {i18n.t('filter_from')}
          <input
            type="date"
            value={dayOf(filter.from)}
            onChange={(event) => change({ from: startOf(event.currentTarget.value) })}
          />
        </label>
        <label class="filter-date">
          {i18n.t('filter_until')}
          <input
            type="date"
            value={dayOf(filter.to === undefined ? undefined : filter.to - 1)}
            onChange={(event) => {
              const start = startOf(event.currentTarget.value);
              change({ to: start === undefined ? undefined : new Date(start).setDate(new Date(start).getDate() + 1) });
            }}
          />
        </label>
        <Toggle name="withNote" on={filter.withNote} onChange={(withNote) => change({ withNote })} />
        <Toggle name="orphaned" on={filter.orphaned} onChange={(orphaned) => change({ orphaned })} />
        {isFiltered && (
          <button
            type="button"
            class="chip"
            onClick={() => onChange({ filter: { ...(trashed && { trashed }), ...(source && { source }) } })}
          >
            <X size={14} aria-hidden="true" />
            {i18n.t('clearFilters')}
          </button>
        )}
        <label class="filter-order">
          <span class="visually-hidden">{i18n.t('orderBy')}</span>
          <select value={order} onChange={(event) => onChange({ order: event.currentTarget.value as Order })}>
            {orders.map((one) => (
              <option key={one} value={one} disabled={one === 'relevance' && !text.trim()}>
                {i18n.t(`order_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}

interface ColourFilterProps {
  colours: readonly Colour[];
  chosen: readonly Colour[];
  onChange: (chosen: Colour[]) => void;
}

function ColourFilter({ colours, chosen, onChange }: ColourFilterProps) {
  return (
    <fieldset class="swatches">
      <legend class="visually-hidden">{i18n.t('colour')}</legend>
      {colours.map((colour) => {
        const on = chosen.includes(colour);
        return (
          <button
            key={colour}
            type="button"
            class="swatch"
            style={{ '--colour': `var(--${colour})` }}
            aria-label={i18n.t(`colour_${colour}`)}
            title={i18n.t(`colour_${colour}`)}
            aria-pressed={on}
            onClick={() => onChange(on ? chosen.filter((one) => one !== colour) : [...chosen, colour])}
          />
        );
      })}
    </fieldset>
  );
}

interface ChoiceProps {
  name: 'tag' | 'publisher' | 'author';
  options: Facet[] | undefined;
  chosen: string | undefined;
  onChange: (value: string | undefined) => void;
}

function Choice({ name, options = [], chosen, onChange }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <select
      aria-label={i18n.t(`filter_${name}`)}
      data-on={chosen !== undefined || undefined}
      value={chosen ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{i18n.t(`filter_${name}`)}</option>
      {options.slice(0, MAX_OPTIONS).map(({ value, count }) => (
        <option key={value} value={value}>
          {value} ({count})
        </option>
      ))}
    </select>
  );
}

interface ToggleProps {
  name: 'withNote' | 'orphaned';
  on: boolean | undefined;
  onChange: (on: boolean | undefined) => void;
}

const Toggle = ({ name, on, onChange }: ToggleProps) => (
  <button type="button" class="chip" aria-pressed={on ?? false} onClick={() => onChange(on ? undefined : true)}>
    {i18n.t(`filter_${name}`)}
  </button>
);

import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Span } from '../../lib/annotate/annotations.ts';
import { type Card, type EntityCard, sentenceAround } from '../../lib/cards/index.ts';
import { CardContext } from '../context/CardContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CardSection } from './CardSection.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { CardActions, CardNote } from './card-actions.ts';
import { FigureDetails } from './FigureDetails.tsx';
import { QuotationList } from './QuotationList.tsx';

interface Props {
  card: Card;
  /** `Article.text` */
  text: string;
  language: string;
  /** Which of its mentions is shown. */
  mention: number;
  others: readonly EntityCard[];
  notes: readonly CardNote[];
  onMention: (index: number) => void;
  actions: CardActions;
}

/** What an open card adds: the sentence of the mention one has walked to, quotations, figures, company, corrections. */
export function CardDetails({ card, text, language, mention, others, notes, onMention, actions }: Props) {
  const span = card.mentions[mention] ?? card.sentence;
  const step = (by: number) => onMention((mention + by + card.mentions.length) % card.mentions.length);
  return (
    <div class="card-details">
      <button type="button" class="card-sentence" lang={language} dir="auto" onClick={() => onMention(mention)}>
        <Sentence text={text} span={span} />
      </button>
      {card.mentions.length > 1 && (
        <div class="card-walk">
          <IconButton icon={ChevronLeft} label={i18n.t('previousMention')} onClick={() => step(-1)} />
          <span>{i18n.t('mentionOf', [mention + 1, card.mentions.length])}</span>
          <IconButton icon={ChevronRight} label={i18n.t('nextMention')} onClick={() => step(1)} />
        </div>
      )}
      {card.type === 'figure' && <FigureDetails card={card} language={language} onShow={actions.onShow} />}
      {card.type === 'entity' && (
        <EntityDetails card={card} text={text} language={language} others={others} notes={notes} actions={actions} />
      )}
    </div>
  );
}

function EntityDetails({
  card,
  text,
  language,
  others,
  notes,
  actions,
}: Pick<Props, 'text' | 'language' | 'others' | 'notes' | 'actions'> & { card: EntityCard }) {
  return (
    <>
      <CardContext id={card.id} name={card.name} />
      {card.quotations.length > 0 && (
        <CardSection
          title={i18n.t('quotationCount', card.quotations.length)}
          note={i18n.t('quotationShare', [percent(card.quotationShare)])}
        >
          <QuotationList
            quotations={card.quotations}
            text={text}
            language={language}
            onGoTo={(start, end) => actions.onGo({ start, end })}
          />
        </CardSection>
      )}
      {card.figures.length > 0 && (
        <CardSection title={i18n.t('figuresOf')}>
          <Chips
            chips={card.figures.map(({ card, surface, about }) => ({ card, label: surface, note: about }))}
            onShow={actions.onShow}
          />
        </CardSection>
      )}
      {card.company.length > 0 && (
        <CardSection title={i18n.t('company')}>
          <Chips
            chips={card.company.map(({ card, name, sentences }) => ({ card, label: name, note: `${sentences}×` }))}
            onShow={actions.onShow}
          />
        </CardSection>
      )}
      {notes.length > 0 && (
        <CardSection title={i18n.t('notesElsewhere')}>
          <ul class="card-notes">
            {notes.map(({ highlight, quote, note, origin }) => (
              <li key={highlight}>
                <button type="button" onClick={() => actions.onOpenNote(highlight)}>
                  <span class="card-note-quote">{quote}</span>
                  {note && <span>{note}</span>}
                  <span class="card-note-origin">{origin}</span>
                </button>
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      <CorrectionForm card={card} others={others} onCorrect={actions.onCorrect} />
    </>
  );
}

interface Chip {
  card: string;
  label: string;
  note?: string | undefined;
}

function Chips({ chips, onShow }: { chips: Chip[]; onShow: (card: string) => void }) {
  return (
    <ul class="chips">
      {chips.map(({ card, label, note }) => (
        <li key={card}>
          <button type="button" class="chip" onClick={() => onShow(card)}>
            {label}
            {note && <span class="chip-note">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

const percent = (share: number) =>
  new Intl.NumberFormat(document.documentElement.lang || undefined, { style: 'percent' }).format(share);

function Sentence({ text, span }: { text: string; span: Span }) {
  const sentence = sentenceAround(text, span);
  return (
    <>
      {text.slice(sentence.start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, sentence.end)}
    </>
  );
}

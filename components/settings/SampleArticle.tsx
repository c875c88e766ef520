import type { Mention, Span } from '../../lib/annotate/annotations.ts';
import type { Article } from '../../lib/article/article.ts';
import type { PaintKind } from '../../lib/settings/index.ts';
import { kindStyle } from '../cards/kind-style.ts';

export interface Painted extends Span {
  kind: PaintKind;
  card: string;
}

interface Props {
  article: Article;
  painted: readonly Painted[];
  /** Where the card that was asked for leads. */
  shown: Span | null;
  onOpen: (card: string) => void;
}

/** The sample article as a page, its names and figures painted and to be clicked. */
export function SampleArticle({ article, painted, shown, onOpen }: Props) {
  return (
    <article class="sample" lang={article.language}>
      {article.blocks.map(({ kind, start, end }) => {
        const Element = kind === 'headline' ? 'h3' : 'p';
        return (
          <Element key={start} class={`sample-${kind}`}>
            {pieces(article.text, { start, end }, painted).map((piece) =>
              piece.card === undefined ? (
                piece.text
              ) : (
                <button
                  key={piece.start}
                  type="button"
                  class="painted"
                  data-kind={piece.kind}
                  data-shown={piece.start === shown?.start || undefined}
                  style={kindStyle(piece.kind)}
                  onClick={() => onOpen(piece.card)}
                >
                  {piece.text}
                </button>
              ),
            )}
          </Element>
        );
      })}
    </article>
  );
}

type Piece = { text: string; card?: undefined } | (Painted & { text: string });

/** A block in pieces: plain text, and what is painted. */
function pieces(text: string, block: Span, painted: readonly Painted[]): Piece[] {
  const made: Piece[] = [];
  let at = block.start;
  for (const one of painted) {
    if (one.start < at || one.end > block.end) continue;
    made.push({ text: text.slice(at, one.start) }, { ...one, text: text.slice(one.start, one.end) });
    at = one.end;
  }
  return [...made, { text: text.slice(at, block.end) }];
}

/** Everything painted, in reading order; a figure within a name is the name's. */
export function paintedOf(
  mentions: readonly Mention[],
  figures: readonly Span[],
  figureCard: (index: number) => string,
) {
  const names = mentions.map(({ start, end, kind, entity }): Painted => ({ start, end, kind, card: entity }));
  const counted = figures.map(
    ({ start, end }, index): Painted => ({ start, end, kind: 'figure', card: figureCard(index) }),
  );
  return [...names, ...counted].sort((a, b) => a.start - b.start || b.end - a.end);
}

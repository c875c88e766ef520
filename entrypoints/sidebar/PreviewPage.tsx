import { useEffect, useRef, useState } from 'preact/hooks';
import { CardPreview } from '../../components/cards/CardPreview.tsx';
import { PREVIEW_PORT } from '../../lib/messages/index.ts';
import { openNotebook } from '../../lib/notebook/index.ts';
import { usePage } from './use-page.ts';
import { useReader } from './use-reader.ts';
import { useSettings } from './use-settings.ts';
import { useTheme } from './use-theme.ts';

const notebook = openNotebook();

/** The small card beside a name that is pointed at. Says how high it is when it has drawn one, and is shown only then. */
export function PreviewPage({ tab }: { tab: number | undefined }) {
  const [wanted, setWanted] = useState<{ card: string } | null>(null);
  const { hear, page, standing } = usePage();
  const { settings } = useSettings(notebook);
  const element = useRef<HTMLElement>(null);
  const { send } = useReader(
    tab,
    (message) => {
      if (message.type === 'preview') setWanted({ card: message.card });
      else hear(message);
    },
    PREVIEW_PORT,
  );
  useTheme(settings.theme, standing?.dark);

  useEffect(() => {
    if (wanted && element.current)
      send({ type: 'previewed', card: wanted.card, height: Math.ceil(element.current.getBoundingClientRect().height) });
  }, [wanted, page]);
  useEffect(() => {
    const page = document.documentElement;
    page.addEventListener('pointerenter', () => send({ type: 'point-preview', isOver: true }));
    page.addEventListener('pointerleave', () => send({ type: 'point-preview', isOver: false }));
    addEventListener('keydown', (event) => event.key === 'Escape' && send({ type: 'hide-preview' }));
  }, []);

  const card = typeof page === 'object' && wanted ? page.cards?.find(({ id }) => id === wanted.card) : undefined;
  if (!card || typeof page !== 'object') return null;
  const { text, language } = page.article;
  return (
    <main ref={element}>
      <CardPreview
        card={card}
        text={text}
        language={language}
        onOpen={() => send({ type: 'open-card', card: card.id })}
      />
    </main>
  );
}

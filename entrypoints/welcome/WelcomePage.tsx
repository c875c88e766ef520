import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardList } from '../../components/cards/CardList.tsx';
import { Reach } from '../../components/settings/Reach.tsx';
import { paintedOf, SampleArticle } from '../../components/settings/SampleArticle.tsx';
import type { Annotations, Span } from '../../lib/annotate/annotations.ts';
import { createAnnotator } from '../../lib/annotate/index.ts';
import { figureCardId } from '../../lib/cards/figure-card-id.ts';
import { makeCards } from '../../lib/cards/index.ts';
import { openNotebook } from '../../lib/notebook/index.ts';
import { loadModel } from '../background/model.ts';
import { nextTurn } from '../background/next-turn.ts';
import { useAccess } from '../options/use-access.ts';
import { useSettings } from '../sidebar/use-settings.ts';
import { useTheme } from '../sidebar/use-theme.ts';
import { sampleArticle } from './sample.ts';
import '../../components/settings/settings.css';
import '../../components/settings/welcome.css';

const annotate = createAnnotator(loadModel, nextTurn);
const nothing = () => {};

/** First run: what there is, where it may come, and an article to try it on, read by the very annotator that reads pages. */
export function WelcomePage() {
  const notebook = useMemo(() => openNotebook(() => location.reload()), []);
  const { settings, change } = useSettings(notebook);
  const { hasAccess, askAccess } = useAccess();
  useTheme(settings.theme, undefined);
  const locale = document.documentElement.lang;
  const article = useMemo(() => sampleArticle(locale.startsWith('de') ? 'de' : 'en'), [locale]);
  const [annotations, setAnnotations] = useState<Annotations | null>(null);
  const [openCard, setOpenCard] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [shown, setShown] = useState<Span | null>(null);
  useEffect(() => {
    annotate(article.text, article.language).then(setAnnotations, nothing);
  }, [article]);
  const cards = useMemo(
    () => (annotations ? makeCards(article, annotations, locale) : []),
    [article, annotations, locale],
  );
  const painted = annotations ? paintedOf(annotations.mentions, annotations.figures, figureCardId) : [];

  return (
    <main class="welcome">
      <header>
        <h1>{i18n.t('welcomeTitle')}</h1>
        <p>{i18n.t('welcomeLead')}</p>
      </header>
      <ol class="welcome-steps">
        <li>
          <kbd>Alt+Shift+R</kbd>
          {i18n.t('welcomeOpen')}
        </li>
        <li>
          <kbd>1 – 5</kbd>
          {i18n.t('welcomeMark')}
        </li>
        <li>
          <kbd>N</kbd>
          {i18n.t('welcomeNote')}
        </li>
      </ol>
      <section class="welcome-try" aria-labelledby="try">
        <h2 id="try">{i18n.t('welcomeTry')}</h2>
        <SampleArticle
          article={article}
          painted={painted}
          shown={shown}
          onOpen={(card) => {
            setAsked(null);
            queueMicrotask(() => setAsked(card));
          }}
        />
        <div class="welcome-margin">
          <CardList
            cards={cards}
            text={article.text}
            language={article.language}
            currentCard={asked}
            openCard={openCard}
            notes={[]}
            order={settings.order}
            paint={settings.paint}
            follow={false}
            readingAt={null}
            onOpenCard={setOpenCard}
            onGoTo={setShown}
            onOpenNote={nothing}
            onOrder={(order) => change({ order })}
            onPaint={(kind, strength) => change({ paint: { ...settings.paint, [kind]: strength } })}
            onFollow={(follow) => change({ follow })}
            onCorrect={nothing}
          />
        </div>
      </section>
      <section class="welcome-reach settings">
        <Reach
          reach={settings.reach}
          hasAccess={hasAccess}
          onReach={(reach) => change({ reach })}
          onAskAccess={askAccess}
        />
        <p class="hint">{i18n.t('welcomePrivacy')}</p>
      </section>
    </main>
  );
}

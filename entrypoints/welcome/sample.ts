import type { Article, Block } from '../../lib/article/article.ts';

/** The sample article of the welcome page, written for it: each part of a block apart, in the languages of the interface. */
const samples: Record<'de' | 'en', [Block['kind'], string][]> = {
  de: [
    ['headline', 'Kappeln baut die Klappbrücke neu'],
    ['lead', 'Die Brücke über die Schlei ist 62 Jahre alt. Nun soll sie für 38 Millionen Euro ersetzt werden.'],
    [
      'paragraph',
      'Kappeln. Bürgermeisterin Wiebke Thomsen hat am Dienstag im Rathaus die Pläne für die neue Klappbrücke vorgestellt. „Wir bauen nicht größer, wir bauen leiser“, sagte Thomsen. Rund 11.000 Fahrzeuge überqueren die Brücke am Tag, im Sommer sind es doppelt so viele.',
    ],
    [
      'paragraph',
      'Das Land Schleswig-Holstein übernimmt 60 Prozent der Kosten. Den Rest teilen sich die Stadt Kappeln und der Kreis Schleswig-Flensburg. Der Ingenieur Jonas Brodersen von der Hansa Brückenbau GmbH rechnet mit einer Bauzeit von drei Jahren.',
    ],
    [
      'paragraph',
      'Die Fischer sind skeptisch. Ihr Sprecher Hauke Petersen fürchtet, dass die Durchfahrt monatelang gesperrt bleibt. Thomsen versprach, die Brücke werde an höchstens 40 Tagen geschlossen sein.',
    ],
  ],
  en: [
    ['headline', 'Whitby is to rebuild its swing bridge'],
    ['lead', 'The bridge over the Esk is 117 years old. It will be replaced for £38 million.'],
    [
      'paragraph',
      'Mayor Eleanor Marwood presented the plans for the new swing bridge in Whitby on Tuesday. “We are not building bigger, we are building quieter,” said Marwood. About 11,000 vehicles cross the bridge every day, and twice as many in summer.',
    ],
    [
      'paragraph',
      'North Yorkshire Council will pay 60 per cent of the cost. The rest will come from the Department for Transport. The engineer Jonas Bradshaw of Hansa Bridges Ltd expects the work to take three years.',
    ],
    [
      'paragraph',
      'The fishermen are sceptical. Their spokesman Harold Peterson fears that the passage will be shut for months. Marwood promised that the bridge would be closed on no more than 40 days.',
    ],
  ],
};

/** The sample as the reader would find it on a page. */
export function sampleArticle(language: 'de' | 'en'): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of samples[language]) {
    if (text) text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  const title = samples[language][0]?.[1] ?? '';
  return { isArticle: true, title, byline: [], agencies: [], language, images: [], blocks, text };
}

/** The fixture articles and what a reader does with them. */
export const articles = [
  {
    path: '/nordbote/wirtschaft/wattkern-baut-batteriewerk-in-bremerhaven-48213.html',
    names: ['Marlene Tiedjen', 'Yusuf Karadeniz', 'Bremerhaven'],
    figures: ['480 Millionen Euro', '35.000 Tonnen', '12,5 Prozent'],
    passage: 'Wo heute noch Netze trocknen, sollen bald ausgediente Autobatterien zerlegt werden',
    later: 'Wenn die vierte bleibt, soll es mir recht sein.',
  },
  {
    path: '/rheinbogen/lokales/stadtrat-streitet-ueber-seilbahn-zur-uniklinik,a2093.html',
    names: ['Friederike Lenz', 'Amir Vossoughi', 'Koblenz'],
    figures: ['66 Millionen Euro', '4,3 Kilometer', '90 Prozent'],
    passage: 'Die Preise für Stahl und Beton sind uns davongelaufen',
    later: 'Das würde gut 2 Millionen Euro im Jahr kosten',
  },
  {
    path: '/harbourledger/news/northmoor-ferries-fares-rise-inquiry.html',
    names: ['Rajesh Anand', 'Shona McPhail', 'Edinburgh'],
    figures: ['20 per cent', '£9.6 million', '1,350'],
    passage: 'It is cheaper to fly to Majorca than to visit your own mother',
    later: 'From June she will send her shortbread to the mainland on a fishing boat',
  },
] as const;

export const sectionPage = '/nordbote/wirtschaft/index.html';

import type { PageKindWords } from '../page-kinds.ts';

const split = (words: string) => words.trim().split(/\s+/);

export const pageKinds: PageKindWords = {
  copulas: ['is', 'are', 'was', 'were'],
  born: ['(born', '(b.', '; born', 'née'],
  meanings: 'disambiguation',
  names: split('surname surnames forename'),
  nouns: {
    person: split(`
      politician businessman businesswoman businessperson entrepreneur executive manager actor actress journalist writer author novelist poet
      lawyer attorney judge economist scientist physicist chemist biologist mathematician engineer physician doctor surgeon psychologist
      sociologist historian philosopher theologian teacher professor academic sportsman sportswoman footballer player coach runner swimmer
      driver boxer athlete gymnast singer musician pianist composer conductor rapper director producer screenwriter painter sculptor artist
      photographer architect designer officer general admiral diplomat minister president chancellor senator mayor governor king queen
      emperor prince princess pope bishop cardinal priest activist presenter comedian chef investor banker publisher editor lobbyist
      astronaut pilot criminal terrorist inventor farmer model campaigner`),
    organisation: split(`
      company corporation conglomerate firm manufacturer operator provider retailer bank insurer chain brand publisher shipyard airline
      party group union association society federation alliance organisation organization agency authority department ministry institute
      institution university college school foundation newspaper magazine broadcaster court parliament government army forces police service
      club team band orchestra church hospital museum theatre commission exchange cooperative startup charity council brewery`),
    place: split(`
      city capital town village municipality suburb district borough country state nation republic kingdom region province county canton
      island islands archipelago peninsula river lake sea ocean bay strait mountain mountains volcano continent desert valley square street
      bridge airport station port harbour canal coast territory planet forest park`),
    product: split(`
      film series sitcom novel book play poem album song single opera symphony painting game software programme app chatbot network car
      vehicle aircraft ship rocket smartphone drug vaccine medication satellite`),
    event: split(`
      war battle conflict crisis attack bombing uprising revolution coup election referendum conference summit fair festival championship
      tournament competition games epidemic pandemic earthquake storm hurricane accident disaster protest project scheme`),
  },
};

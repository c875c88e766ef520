import type { PageKindWords } from '../page-kinds.ts';

const split = (words: string) => words.trim().split(/\s+/);

export const pageKinds: PageKindWords = {
  copulas: ['ist', 'sind', 'war', 'waren', 'bezeichnet', 'heißt'],
  born: ['(*', '(† ', '(geb', '; †'],
  meanings: 'Begriffsklärung',
  names: split('familienname nachname vorname personenname'),
  nouns: {
    // With -in for the women among them.
    person: split(`
      politiker unternehmer manager schauspieler journalist schriftsteller autor dichter jurist anwalt richter ökonom volkswirt
      wissenschaftler forscher physiker chemiker biologe mathematiker informatiker ingenieur mediziner arzt ärztin psychologe soziologe
      historiker philosoph theologe pädagoge lehrer professor sportler spieler trainer läufer schwimmer fahrer boxer ringer turner springer
      sänger musiker pianist komponist dirigent rapper regisseur produzent drehbuchautor maler bildhauer künstler fotograf architekt designer
      offizier general admiral diplomat beamter beamtin minister präsident kanzler senator bürgermeister gouverneur abgeordnete abgeordneter
      könig königin kaiser kaiserin prinz prinzessin papst bischof kardinal priester aktivist gewerkschafter funktionär moderator komiker
      kabarettist koch köchin gastronom investor bankier banker verleger redakteur lobbyist astronaut pilot seefahrer terrorist mörder
      influencer model programmierer erfinder landwirt`),
    organisation: split(`
      unternehmen konzern firma gesellschaft hersteller betreiber anbieter bank versicherer versicherung kette marke verlag reederei werft
      partei fraktion gewerkschaft verband verein bund bündnis organisation behörde amt ministerium institut institution universität hochschule
      schule stiftung zeitung zeitschrift magazin sender nachrichtenagentur agentur gericht parlament regierung armee streitkräfte polizei
      geheimdienst klub club mannschaft nationalmannschaft band orchester kirche klinik krankenhaus museum theater oper kammer kommission
      börse genossenschaft start-up startup plattform fluggesellschaft brauerei bundesamt rat ausschuss`),
    place: split(`
      stadt hauptstadt großstadt landeshauptstadt gemeinde ort ortsteil stadtteil bezirk dorf land bundesland staat inselstaat republik
      bundesstaat region provinz landkreis kreis kanton insel inselgruppe halbinsel fluss strom see meer bucht meerenge gebirge berg vulkan
      kontinent wüste tal platz straße brücke flughafen bahnhof hafen kanal küste gebiet metropole planet wald park`),
    product: split(`
      film fernsehfilm fernsehserie serie roman buch erzählung drama theaterstück gedicht album lied single oper sinfonie gemälde spiel
      computerspiel videospiel software betriebssystem programm app chatbot sprachmodell netzwerk automobil fahrzeug modell flugzeug schiff
      rakete smartphone arzneimittel medikament impfstoff wirkstoff zeitungsbeilage satellit`),
    event: split(`
      krieg bürgerkrieg schlacht konflikt krise anschlag attentat aufstand revolution putsch wahl referendum konferenz gipfel messe festival
      meisterschaft turnier wettbewerb spiele epidemie pandemie erdbeben sturm unfall katastrophe demonstration vorhaben projekt programm`),
  },
};

import { wordsOf } from '../known-names.ts';
import type { NameWords } from '../name-words.ts';
import { firstNames } from './first-names.ts';
import { known } from './known-names.ts';
import { titleEndings, titles } from './titles.ts';

export const names: NameWords = {
  capitalNouns: true,
  titles,
  titleEndings,
  keptTitles: wordsOf(
    'papst könig königin prinz prinzessin kaiser kaiserin zar heiliger heilige sankt fürst herzog lady lord sir queen king prince pater schwester',
  ),
  addresses: wordsOf('herr herrn frau'),
  appositions:
    wordsOf(`konzern konzerns riese riesen unternehmen firma hersteller herstellers anbieter anbieters betreiber entwickler sender senders zeitung zeitschrift magazin
    portal plattform onlineplattform online-plattform netzwerk bank sparkasse versicherer autobauer bauer partei behörde ministerium agentur nachrichtenagentur gewerkschaft verband institut
    hochschule universität verein klub club stiftung miliz terrororganisation organisation start-up startup tochter tochterfirma händler discounter kette reederei fluggesellschaft airline
    krankenkasse denkfabrik bürgerinitiative kanzlei chatbot ki-modell app dienst messenger film serie roman`),
  articles: wordsOf('der die das den dem des ein eine einen einem einer eines'),
  abbreviations: wordsOf(
    'Dr Prof St Sr Jr Hl Dipl Ing Inc Corp Co Ltd Mr Mrs Ms bzw ca Nr Mio Mrd Str geb gest vs evtl ggf inkl sog usw etc vgl Abs Art Bd Kap Tel Hrsg Univ Ph',
  ),
  notNames:
    wordsOf(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
    januar jänner februar märz april mai juni juli august september oktober november dezember frühling frühjahr sommer herbst winter
    uhr euro dollar us-dollar cent franken yen pfund rubel bitcoin mrd. mio. prozent millionen milliarden million milliarde ich du er sie es wir ihr ihnen ihre ihrer sein seine der die das den dem des ein eine und oder aber auch
    was wer wie wo wann warum als wenn weil dass in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für über unter durch gegen ohne um bis trotz wegen laut
    foto fotos bild bilder quelle video archiv montage ja nein hier dort heute gestern morgen jetzt dann so nun mehr alle alles viele viel kein keine
    ki gmbh ag co2 pcr tv pc it pr eu-weit online internet corona covid-19 covid ceo cfo cto lkw pkw suv faq news update exklusiv kommentar interview analyse anzeige werbung newsletter
    herr frau gott`),
  particles: wordsOf(
    'von van de der den zu zur zum vom und für am im an in auf of the di da del della dos bin ibn al el la le du y e ten ter',
  ),
  genitives: ['’s', "'s", '’', "'", 'es', 's'],
  adjectiveEndings: ['en', 'er', 'es', 'em', 'e'],
  nominatives: [
    ['haus', 'es'],
    ['amt', 'es'],
    ['ministerium', 'es'],
    ['gericht', 'es'],
    ['kreuz', 'es'],
    ['meer', 'es'],
    ['parlament', 'es'],
    ['königreich', 'es'],
    ['institut', 'es'],
    ['land', 'es'],
    ['reich', 'es'],
    ['museum', 'es'],
    ['theater', 'es'],
    ['forum', 'es'],
    ['komitee', 'es'],
    ['rat', 'er'],
    ['hof', 'er'],
    ['bund', 'er'],
    ['verband', 'er'],
    ['see', 'er'],
    ['krieg', 'er'],
    ['dienst', 'er'],
    ['halbmond', 'er'],
    ['ozean', 'er'],
    ['platz', 'er'],
    ['kongress', 'er'],
    ['club', 'er'],
    ['verein', 'er'],
    ['fonds', 'er'],
    ['rundfunk', 'er'],
    ['wald', 'er'],
    ['union', 'e'],
    ['kommission', 'e'],
    ['partei', 'e'],
    ['bank', 'e'],
    ['bahn', 'e'],
    ['post', 'e'],
    ['armee', 'e'],
    ['front', 'e'],
    ['ung', 'e'],
    ['schaft', 'e'],
    ['tät', 'e'],
    ['heit', 'e'],
    ['keit', 'e'],
    ['föderation', 'e'],
    ['republik', 'e'],
    ['staaten', 'e'],
    ['nationen', 'e'],
    ['spiele', 'e'],
    ['emirate', 'e'],
    ['börse', 'e'],
    ['garde', 'e'],
    ['liga', 'e'],
    ['allee', 'e'],
    ['straße', 'e'],
    ['brücke', 'e'],
    ['agentur', 'e'],
  ],
  legalForms: wordsOf(
    'ag gmbh kg kgaa se eg ev e.v. mbh ug ohg inc inc. corp corp. corporation company co co. ltd ltd. limited llc plc group holding holdings gruppe konzern international deutschland sa s.a. spa s.p.a. nv n.v. bv ab oyj & technologies',
  ),
  formerly: wordsOf('ehemals früher vormals einst zuvor alias bekannt'),
  credits: wordsOf(
    'foto fotos bild bilder quelle bildquelle bildnachweis grafik symbolbild symbolfoto archivbild archivfoto copyright © imago credit',
  ),
  agencies: wordsOf(
    'dpa dpa-bildfunk dpa-afx afp ap apa sid epd kna reuters getty imago picture-alliance picture alliance shutterstock istock ots dts rnd',
  ),
  events:
    wordsOf(`krieg krieges kriegs krise revolution aufstand meisterschaft meisterschaften weltmeisterschaft europameisterschaft wm em spiele spielen olympia pokal cup festival festspiele messe gipfel konferenz kongress
    turnier marathon derby rallye open grand-prix prix fest woche tage tag weihnachten ostern pfingsten silvester karneval oktoberfest bowl playoffs tour berlinale documenta esc contest derby pandemie anschlag attentat schlacht wahl wahlen reformation`),
  awards: wordsOf(
    'preis preises oscar award awards medaille orden nobelpreis grammy emmy golden globe kreuz bambi trophy pokalpreis',
  ),
  organisations:
    wordsOf(`ministerium ministeriums amt amtes amts gericht gerichts hof gerichtshof gerichtshofs bank universität hochschule institut verband verbandes verein partei union kommission rat rates parlament
    polizei feuerwehr agentur behörde stiftung gesellschaft zeitung rundfunk fernsehen ag gmbh se kg inc corp group holding fc sv tsv vfb vfl sc museum theater klinik klinikum schule gymnasium`),
  organisationHeads: wordsOf(
    'polizei polizeidirektion polizeipräsidium polizeiinspektion feuerwehr amtsgericht landgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht staatsanwaltschaft universität uni hochschule bistum erzbistum klinikum stadtwerke messe caritas diakonie handelskammer industriemuseum',
  ),
  placeHeads: wordsOf(
    'kanton landkreis kreis bezirk flughafen hauptbahnhof bahnhof schloss burg gemeinde provinz bundesstaat insel lake mount hafen',
  ),
  placePrepositions: wordsOf('in aus nach bei um'),
  firstNames,
  known,
};

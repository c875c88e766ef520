// Articles of our own and the names in them, each with the page of the wiki that is meant; `null` where the wiki has none of the one meant.
import type { EntityKind } from '../../../lib/annotate/annotations.ts';
import type { Reading } from '../../../lib/context/index.ts';

export interface Case {
  name: string;
  kind: EntityKind;
  /** What the article calls it. */
  description?: string;
  page: string | null;
}

export interface Piece {
  title: string;
  reading: Reading;
  cases: Case[];
}

const german = (text: string): Reading => ({ text, language: 'de', readerLanguage: 'de' });

export const pieces: Piece[] = [
  {
    title: 'a battery works',
    reading: german(
      `Der Hamburger Konzern Wattkern will eine Fabrik in Bremerhaven bauen. Das teilte Vorstandschefin Marlene Tiedjen bei einer Pressekonferenz
      im Rathaus mit. Aus alten Batterien sollen dort Lithium und Nickel gewonnen werden. Das Bundeswirtschaftsministerium in Berlin habe einen
      Zuschuss bewilligt, erklärte Staatssekretär Anselm Roder. Erprobt wurde das Verfahren mit der Universität Bremen. Die Sprecherin einer
      Bürgerinitiative, Gesa Lührs, wohnt seit Jahren am Fischereihafen; der Fischer Enno Harms flickt dort seine Netze. Die Gewerkschaft IG Metall
      pocht auf einen Tarifvertrag. Die Stadt an der Weser hofft auf Arbeit, auch das Land Bremen.`,
    ),
    cases: [
      { name: 'Wattkern AG', kind: 'organisation', page: 'Wattkern' },
      { name: 'Wattkern', kind: 'organisation', page: 'Wattkern' },
      { name: 'Wattkern SE', kind: 'organisation', page: 'Wattkern' },
      { name: 'Marlene Tiedjen', kind: 'person', description: 'Vorstandschefin', page: 'Marlene Tiedjen' },
      { name: 'Tiedjen', kind: 'person', page: 'Marlene Tiedjen' },
      { name: 'Anselm Roder', kind: 'person', description: 'Staatssekretär', page: 'Anselm Roder' },
      { name: 'Roder', kind: 'person', page: 'Anselm Roder' },
      { name: 'Gesa Lührs', kind: 'person', description: 'Sprecherin', page: null },
      { name: 'Enno Harms', kind: 'person', description: 'Fischer', page: null },
      { name: 'Bremerhaven', kind: 'place', page: 'Bremerhaven' },
      { name: 'Bremen', kind: 'place', page: 'Bremen' },
      { name: 'Hamburg', kind: 'place', page: 'Hamburg' },
      { name: 'Universität Bremen', kind: 'organisation', page: 'Universität Bremen' },
      { name: 'Uni Bremen', kind: 'organisation', page: 'Universität Bremen' },
      { name: 'IG Metall', kind: 'organisation', page: 'IG Metall' },
      { name: 'Industriegewerkschaft Metall', kind: 'organisation', page: 'IG Metall' },
      { name: 'Bürgerinitiative Ruhiger Hafen', kind: 'organisation', page: null },
    ],
  },
  {
    title: 'a ferry',
    reading: german(
      `Die Reederei Halligen-Linie hat ihr ältestes Fährschiff verkauft. Die Nordlicht fuhr fünfzig Jahre lang zwischen Husum und Pellworm, gebaut
      worden war sie auf einer Werft in Emden. Bürgermeisterin Ilka Petersen von der Partei Kompass nannte den Abschied schmerzlich. Birger Stoltz,
      der Vorsitzende, forderte im Landtag in Kiel einen Ersatz. Auch die Wattwurmrallye im August werde ohne das Schiff auskommen müssen, bei der
      Hunderte Läufer aus Schleswig-Holstein an die Küste kommen.`,
    ),
    cases: [
      { name: 'Nordlicht', kind: 'product', page: 'Nordlicht (Schiff, 1962)' },
      { name: 'Halligen-Linie', kind: 'organisation', page: 'Halligen-Linie' },
      { name: 'Halligenlinie', kind: 'organisation', page: 'Halligen-Linie' },
      { name: 'Husum', kind: 'place', page: 'Husum' },
      { name: 'Kompass', kind: 'organisation', page: 'Kompass (Partei)' },
      { name: 'Ilka Petersen', kind: 'person', description: 'Bürgermeisterin', page: 'Ilka Petersen (Politikerin)' },
      { name: 'Birger Stoltz', kind: 'person', description: 'Vorsitzender', page: 'Birger Stoltz' },
      { name: 'Stoltz', kind: 'person', page: 'Birger Stoltz' },
      { name: 'Wattwurmrallye', kind: 'event', page: 'Wattwurmrallye' },
      { name: 'Pellworm', kind: 'place', page: null },
      { name: 'Landtag', kind: 'organisation', page: null },
    ],
  },
  {
    title: 'a newspaper',
    reading: german(
      `In Husum wird weiter eine Zeitung gedruckt. Das Nordlicht, dessen Auflage seit Jahren sinkt, hat einen neuen Eigentümer gefunden. Für die
      Redaktion ändere sich nichts, sagte Chefredakteurin Wiebke Onnen. Die Tageszeitung erscheint seit 1949.`,
    ),
    cases: [
      { name: 'Nordlicht', kind: 'organisation', page: 'Nordlicht (Zeitung)' },
      { name: 'Wiebke Onnen', kind: 'person', description: 'Chefredakteurin', page: null },
      { name: 'Husum', kind: 'place', page: 'Husum' },
    ],
  },
  {
    title: 'a handball match',
    reading: german(
      `Der SV Altwarden steht vor dem Aufstieg. Die Handballerinnen aus Holstein gewannen in Buxtehude, und Trainer Jens Claasen sprach vom besten Spiel
      des Jahres in der Zweiten Bundesliga. In Altwarden an der Stör läuteten die Glocken. Die Klappbrücke blieb oben, die Gemeinde im Kreis Steinburg feierte
      bis in die Nacht. Meike Claasen, die früher für Deutschland spielte, saß auf der Tribüne.`,
    ),
    cases: [
      { name: 'SV Altwarden', kind: 'organisation', page: 'SV Altwarden' },
      { name: 'Altwarden', kind: 'place', page: 'Altwarden (Holstein)' },
      { name: 'Jens Claasen', kind: 'person', description: 'Trainer', page: 'Jens Claasen' },
      { name: 'Meike Claasen', kind: 'person', page: 'Meike Claasen' },
      { name: 'Claasen', kind: 'person', page: 'Jens Claasen' },
      { name: 'Buxtehude', kind: 'place', page: null },
    ],
  },
  {
    title: 'a game',
    reading: german(
      `Das Studio Priel aus Flensburg bringt eine Fortsetzung seines Computerspiels heraus. In Deichgraf 4 bauen Spieler Deiche und Siele. Das Buch zum
      Spiel stützt sich auf Ilka Petersen und ihre Romane über Frauen an der Küste. Programmiert wurde mit Werkzeug von Skriptzeichen.`,
    ),
    cases: [
      { name: 'Priel', kind: 'organisation', page: 'Priel Studios' },
      { name: 'Deichgraf 4', kind: 'product', page: 'Deichgraf 4' },
      { name: 'Ilka Petersen', kind: 'person', page: 'Ilka Petersen' },
      { name: 'Skriptzeichen', kind: 'organisation', page: 'Skriptzeichen' },
      { name: 'Flensburg', kind: 'place', page: null },
      { name: 'Kompass', kind: 'product', page: null },
    ],
  },
  {
    title: 'a place and a namesake',
    reading: german(
      `Im Oderbruch steht das Wasser. In Altwarden, einem Ortsteil der Gemeinde Letschin, wurden Keller ausgepumpt. Brandenburg rechnet mit Schäden. Das
      Kolonistendorf, unter Friedrich II. angelegt, lag schon einmal unter Wasser. Der Landwirt Jens Claasen zeigt auf seinen Acker.`,
    ),
    cases: [
      { name: 'Altwarden', kind: 'place', page: 'Altwarden (Oderbruch)' },
      { name: 'Jens Claasen', kind: 'person', description: 'Landwirt', page: null },
      { name: 'Brandenburg', kind: 'place', page: null },
    ],
  },
];

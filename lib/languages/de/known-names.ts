import { knownNames } from '../known-names.ts';
import type { KnownName } from '../name-words.ts';

/** Institutions, parties, media and countries with the forms German news gives them. */
export const known: readonly KnownName[] = [
  ...knownNames(
    'organisation',
    `
    Weißes Haus | Weißen Haus, Weißen Hauses, Weiße Haus, Weißem Haus
    Bundestag | Bundestags, Bundestages, Deutscher Bundestag, Deutschen Bundestag, Deutschen Bundestages, Deutsche Bundestag
    Bundesrat | Bundesrats, Bundesrates
    Bundesregierung
    Bundeswehr
    Bundesverfassungsgericht | Bundesverfassungsgerichts, Bundesverfassungsgerichtes
    Bundesgerichtshof | Bundesgerichtshofs, Bundesgerichtshofes, BGH
    Bundesarbeitsgericht | Bundesarbeitsgerichts
    Bundesverwaltungsgericht | Bundesverwaltungsgerichts
    Bundeskriminalamt | Bundeskriminalamts, Bundeskriminalamtes, BKA
    Bundesnachrichtendienst | Bundesnachrichtendienstes, BND
    Bundesamt für Verfassungsschutz | Bundesamts für Verfassungsschutz, Bundesamtes für Verfassungsschutz, BfV
    Bundesamt für Sicherheit in der Informationstechnik | Bundesamts für Sicherheit in der Informationstechnik, BSI
    Bundesamt für Migration und Flüchtlinge | Bundesamts für Migration und Flüchtlinge, BAMF, Bamf
    Bundesagentur für Arbeit
    Bundesbank | Deutsche Bundesbank, Deutschen Bundesbank
    Bundeskartellamt | Bundeskartellamts, Bundeskartellamtes
    Bundesnetzagentur
    Bundespolizei
    Auswärtiges Amt | Auswärtigen Amt, Auswärtigen Amts, Auswärtigen Amtes, Auswärtige Amt
    Kanzleramt | Kanzleramts, Kanzleramtes, Bundeskanzleramt, Bundeskanzleramts
    Innenministerium | Innenministeriums, Bundesinnenministerium, Bundesinnenministeriums
    Finanzministerium | Finanzministeriums, Bundesfinanzministerium, Bundesfinanzministeriums
    Robert-Koch-Institut | Robert Koch-Institut, Robert-Koch-Instituts, RKI
    Europäische Union | Europäischen Union, EU
    Europäische Kommission | Europäischen Kommission, EU-Kommission
    Europäisches Parlament | Europäischen Parlament, Europäischen Parlaments, Europäische Parlament, EU-Parlament, EU-Parlaments, Europaparlament, Europaparlaments
    Europäischer Gerichtshof | Europäischen Gerichtshof, Europäischen Gerichtshofs, Europäische Gerichtshof, EuGH
    Europäische Zentralbank | Europäischen Zentralbank, EZB
    Europäischer Rat | Europäischen Rat, Europäischen Rats, Europäischen Rates, Europäische Rat
    Vereinte Nationen | Vereinten Nationen, UN, UNO, Uno
    Weltgesundheitsorganisation | WHO
    Nato | NATO
    Internationaler Währungsfonds | Internationalen Währungsfonds, Internationale Währungsfonds, IWF
    Internationaler Strafgerichtshof | Internationalen Strafgerichtshof, Internationalen Strafgerichtshofs, Internationale Strafgerichtshof, IStGH
    Internationales Olympisches Komitee | Internationalen Olympischen Komitee, Internationalen Olympischen Komitees, Internationale Olympische Komitee, IOC
    Rotes Kreuz | Roten Kreuz, Roten Kreuzes, Rote Kreuz
    Deutsches Rotes Kreuz | Deutschen Roten Kreuz, Deutschen Roten Kreuzes, Deutsche Rote Kreuz, DRK
    Deutsche Bahn | Deutschen Bahn
    Deutsche Bank | Deutschen Bank
    Deutsche Post | Deutschen Post
    Deutsche Telekom | Deutschen Telekom, Telekom
    Deutscher Fußball-Bund | Deutschen Fußball-Bund, Deutschen Fußball-Bundes, Deutsche Fußball-Bund, DFB
    Deutscher Gewerkschaftsbund | Deutschen Gewerkschaftsbund, Deutschen Gewerkschaftsbundes, Deutsche Gewerkschaftsbund, DGB
    Lufthansa | Deutsche Lufthansa, Deutschen Lufthansa
    Volkswagen | VW
    Kreml | Kremls
    Pentagon | Pentagons
    Hamas
    Hisbollah
    CDU
    CSU
    SPD
    FDP
    AfD
    BSW | Bündnis Sahra Wagenknecht
    ÖVP
    FPÖ
    SPÖ
    SVP
    Grüne | Grünen, Bündnis 90/Die Grünen
    Linkspartei
    Freie Wähler | Freien Wähler, Freien Wählern
    Republikanische Partei | Republikanischen Partei
    Demokratische Partei | Demokratischen Partei
    ARD
    ZDF
    Deutschlandfunk | Deutschlandfunks, DLF
    Süddeutsche Zeitung | Süddeutschen Zeitung, SZ
    Frankfurter Allgemeine Zeitung | Frankfurter Allgemeinen Zeitung, F.A.Z., FAZ
    Bild-Zeitung
    Spiegel-Online
    New York Times
    Washington Post
    Wall Street Journal
    Fox News
    BBC
    CNN
    CNBC
    Bloomberg
    Reuters
    OpenAI
    Google
    Apple
    Microsoft
    Amazon
    Facebook
    Tesla
    Nvidia
    SpaceX
    Deutsche Presse-Agentur | Deutschen Presse-Agentur, dpa`,
  ),
  ...knownNames(
    'place',
    `
    USA | Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika, US, U.S.A.
    Großbritannien | Großbritanniens, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich, Vereinigten Königreichs
    Vereinigte Arabische Emirate | Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
    Niederlande | Niederlanden
    Europa | Europas
    Russland | Russlands
    Ukraine
    Schwarzes Meer | Schwarzen Meer, Schwarzen Meeres, Schwarze Meer
    Rotes Meer | Roten Meer, Roten Meeres, Rote Meer
    Naher Osten | Nahen Osten, Nahe Osten, Nahost
    Deutschland | Deutschlands, Bundesrepublik, Bundesrepublik Deutschland
    Österreich | Österreichs
    Schweiz
    China | Chinas, Volksrepublik China
    Israel | Israels
    Türkei
    Iran | Irans
    Gazastreifen | Gazastreifens
    New York | New York City, New Yorks`,
  ),
  ...knownNames(
    'event',
    `
    Zweiter Weltkrieg | Zweiten Weltkrieg, Zweiten Weltkriegs, Zweiten Weltkrieges, Zweite Weltkrieg
    Erster Weltkrieg | Ersten Weltkrieg, Ersten Weltkriegs, Ersten Weltkrieges, Erste Weltkrieg
    Kalter Krieg | Kalten Krieg, Kalten Krieges, Kalten Kriegs, Kalte Krieg
    Olympische Spiele | Olympischen Spiele, Olympischen Spielen, Olympischer Spiele`,
  ),
  ...knownNames(
    'product',
    `
    ChatGPT
    Instagram
    Tiktok | TikTok
    Whatsapp | WhatsApp
    Youtube | YouTube
    X | Twitter
    Truth Social`,
  ),
];

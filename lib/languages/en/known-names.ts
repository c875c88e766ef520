import { knownNames } from '../known-names.ts';
import type { KnownName } from '../name-words.ts';

/** Institutions, parties, media and countries with the forms English news gives them. */
export const known: readonly KnownName[] = [
  ...knownNames(
    'organisation',
    `
    White House
    Kremlin
    Pentagon
    Downing Street
    European Union | EU
    European Commission
    European Parliament
    European Central Bank | ECB
    United Nations | UN, U.N.
    Nato | NATO
    World Health Organization | World Health Organisation, WHO
    International Monetary Fund | IMF
    International Criminal Court | ICC
    World Trade Organization | World Trade Organisation, WTO
    Federal Bureau of Investigation | FBI
    Central Intelligence Agency | CIA
    Federal Reserve | Fed
    Supreme Court
    House of Commons
    House of Lords
    House of Representatives
    National Health Service | NHS
    Metropolitan Police | Met Police
    Labour Party
    Conservative Party
    Liberal Democrats | Lib Dems
    Republican Party | GOP
    Democratic Party
    Red Cross
    Hamas
    Hezbollah
    New York Times | NYT
    Washington Post
    Wall Street Journal | WSJ
    Associated Press
    Financial Times
    Fox News
    BBC
    CNN
    Reuters
    Bloomberg
    OpenAI
    Google
    Apple
    Microsoft
    Amazon
    Facebook
    Tesla
    Nvidia
    SpaceX`,
  ),
  ...knownNames(
    'place',
    `
    United States | United States of America, US, U.S., USA, U.S.A.
    United Kingdom | UK, U.K.
    United Arab Emirates | UAE
    New York | New York City, NYC
    Los Angeles | LA, L.A.
    Gaza Strip
    Middle East
    West Bank
    Black Sea
    Red Sea
    South Korea
    North Korea
    Saudi Arabia`,
  ),
  ...knownNames(
    'event',
    `
    World War II | Second World War, World War Two
    World War I | First World War, World War One
    Cold War
    Olympic Games | Olympics
    World Cup
    Super Bowl`,
  ),
  ...knownNames(
    'product',
    `
    ChatGPT
    Instagram
    TikTok
    WhatsApp
    YouTube
    X | Twitter
    Truth Social`,
  ),
];

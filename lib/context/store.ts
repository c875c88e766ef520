import type { Asked } from './asker.ts';
import type { Failure } from './context.ts';
import type { Answer, Picture } from './wiki.ts';

/** Which encyclopaedia is asked. `api` is the address of a MediaWiki's `api.php`, `url` that of a kiwix-serve's book. */
export type WikiSetting = { kind: 'wikipedia' } | { kind: 'mediawiki'; api: string } | { kind: 'kiwix'; url: string };

/** `ask`: each name is asked for by hand. `always`: all names of an article when its margin is opened. `never`: not even offered. */
export type Consent = 'ask' | 'always' | 'never';

export interface OutsideSettings {
  wiki: WikiSetting;
  consent: Consent;
}

/** What holds until the reader says otherwise: nobody is asked. */
export const defaultSettings: OutsideSettings = { wiki: { kind: 'wikipedia' }, consent: 'ask' };

export interface KeptSettings extends OutsideSettings {
  id: 'outside';
}

/** Times are milliseconds since the epoch. */
export interface KeptAnswer {
  key: string;
  answer: Answer;
  asked: number;
}

export interface KeptChoice {
  key: string;
  /** `null`: none of those that were offered. */
  title: string | null;
}

export interface KeptPicture {
  key: string;
  picture: Picture;
}

/** A host that did not answer is left alone until then. */
export interface Pause {
  host: string;
  /** Failures in a row. */
  failures: number;
  failure: Failure;
  until: number;
}

export interface SentRequest extends Asked {
  id: number;
  time: number;
}

/** Where answers, choices and the log are kept. The notebook is one. */
export interface ContextStore {
  settings(): Promise<OutsideSettings>;
  agree(consent: Consent): Promise<void>;
  answers(keys: string[]): Promise<Map<string, KeptAnswer>>;
  keepAnswers(answers: KeptAnswer[]): Promise<void>;
  choices(keys: string[]): Promise<Map<string, string | null>>;
  /** `undefined` forgets a choice. */
  choose(key: string, title: string | null | undefined): Promise<void>;
  pauses(): Promise<Map<string, Pause>>;
  pause(pause: Pause): Promise<void>;
  resume(host: string): Promise<void>;
  picture(key: string): Promise<Picture | undefined>;
  keepPicture(key: string, picture: Picture): Promise<void>;
  log(request: Omit<SentRequest, 'id'>): Promise<void>;
}

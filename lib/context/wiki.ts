import type { Asker } from './asker.ts';
import type { Attribution, WikiPage } from './context.ts';

/** A name to ask for, and the titles under which its page may stand, the likeliest first. */
export interface Wanted {
  name: string;
  titles: string[];
  /** Whether a page under the name is the one that is meant; where it is not, other meanings are wanted too. */
  isSure: (page: WikiPage) => boolean;
}

/** What a wiki answered for one name, before anyone has judged whether it fits the article. This is what is cached. */
export interface Answer {
  name: string;
  /** The page under that name, redirects followed; `null` where there is none. */
  page: WikiPage | null;
  /** What the name may mean, where its page is ambiguous or in doubt. */
  candidates: WikiPage[];
  /** The wiki had more candidates than one answer carries. */
  partial: boolean;
}

/** A picture, ready to be shown without asking anybody again. */
export interface Picture {
  /** `data:` URL. */
  data: string;
  /** Who made it and on what terms, as the wiki says it. */
  credit: string;
  /** The page that tells more of it. */
  page: string;
}

/** An encyclopaedia that can be asked over HTTP. A new kind of source is one more file that makes one of these. */
export interface Wiki {
  /** What its answers are cached under: differs wherever the answers may. */
  id: string;
  host: string;
  attribution: Attribution;
  /**
   * Asks for names, with as few requests as it can, and gives each answer as soon as it is complete. A name that it cannot be asked for is
   * answered with no page. Throws an `AskError`; what was given before that holds.
   */
  lookUp(wanted: Wanted[], ask: Asker): AsyncIterable<Answer[]>;
  /** Throws an `AskError`. */
  picture?(file: string, ask: Asker): Promise<Picture | null>;
}

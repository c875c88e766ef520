/** Which gender a word or name speaks of; `plural` where it speaks of several, `neuter` of a thing or organisation. */
export type Gender = 'female' | 'male' | 'neuter' | 'plural';

/** What a language contributes to finding quotations and their speakers. All words are in lower case, all forms are listed. */
export interface QuotationWords {
  /** Where a reporting verb stands: its subject may follow it anywhere (German), or only where it is inverted (English). */
  verbSecond: boolean;
  /** Finite verbs that say that something was said: "sagte", "told". */
  speaking: readonly string[];
  /** Verbs that do so beside a quotation or around reported speech: "glaubt", "lobte". */
  reporting: readonly string[];
  /** Those whose object is whom it is said to: "told". */
  addressing: readonly string[];
  /** Those that report a thought: they count beside a quotation only. */
  thinking: readonly string[];
  /** Those that report a question: what they report is opened by "whether" and the like. */
  asking: readonly string[];
  /** Verbs that report speech only with a particle later in the clause: "teilte … mit". */
  separable: ReadonlyMap<string, readonly string[]>;
  /** Participles, and infinitives, of verbs of speech: "gesagt"; they need one of `auxiliaries` before them. */
  participles: readonly string[];
  auxiliaries: readonly string[];
  /** Verbs without a subject of their own: "adding". */
  dangling: readonly string[];
  /** Verbs whose object is the one who speaks: "zitiert". */
  citing: readonly string[];
  /** Verbs and nouns that put a word in quotation marks into somebody's mouth: "nannte", "called". */
  wording: readonly string[];
  /** What makes another verb of one of `wording`: "called on". */
  notWording: readonly string[];
  /** A verb that says that it was said by nobody in particular, and with what subject: "heißt es". */
  impersonal: readonly (readonly [verb: string, subject: string])[];
  /** What stands for the verb after a quotation: "so Beispiel". */
  instead: readonly string[];
  /** What names a source before it ("laut", "according to") or after it ("zufolge"), as lists of words. */
  sourcesBefore: readonly (readonly string[])[];
  sourcesAfter: readonly string[];
  /** What makes a verb of speech none: "not", "to". */
  negations: readonly string[];
  /** Verbs that make a participle passive: "was told". */
  passives: readonly string[];
  /** Prepositions behind a word by which it is a participle or a noun: "announced by". */
  agents: readonly string[];
  /** Words that open what was said: "dass", "that". */
  openers: readonly string[];
  /** Those that open what was asked: "whether". */
  questions: readonly string[];
  /** What makes a verb behind it an infinitive: "to". */
  infinitives: readonly string[];
  /** What may open a clause that says who said it: "wie", "as". */
  asWords: readonly string[];
  /** Words before a noun that say what somebody is, and not who: "als". */
  predicatives: readonly string[];
  /** Words that open a clause of another kind. */
  subordinators: readonly string[];
  relatives: readonly string[];
  conjunctions: readonly string[];
  prepositions: readonly string[];
  /** Words that open a noun phrase and may be its subject; a `null` gender fits all. */
  definites: ReadonlyMap<string, Gender | null>;
  indefinites: readonly string[];
  /** Those of `definites` that say whose it is: "ihre". */
  possessives: readonly string[];
  /** Prepositions behind a noun that say which one it is: "of". */
  qualifiers: readonly string[];
  /** Those that name who issued a paper: "a report from". */
  issuers: readonly string[];
  /** Forms of articles that are never the subject. */
  oblique: readonly string[];
  /** Pronouns that are never the subject. */
  objects: readonly string[];
  /** Articles that open a genitive after a noun. */
  genitives: readonly string[];
  /** Pronouns that can be the subject of a reporting verb. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Those of `pronouns` that stand for nobody spoken of before: "we", "man". */
  general: readonly string[];
  /** Pronouns of the first person: where one stands outside quotation marks, nothing is reported. */
  firstPerson: readonly string[];
  /** Adverbs and auxiliaries that may stand between a subject and its verb. */
  between: readonly string[];
  /** Verb forms that only reported speech has: "sei". */
  reported: readonly string[];
  /** Endings of such forms, and particles that may stand before one: "dominiere", "vorliege". */
  reportedEndings: readonly string[];
  reportedPrefixes: readonly string[];
  /** Verb forms that it has too: "würde". */
  reportedToo: readonly string[];
  /** Words that a reported clause may not begin with: an infinitive's "um". */
  notReported: readonly string[];
  /** What may open a reported clause before a number: "more than". */
  amounts: readonly string[];
  /** Words that say when, and may stand between a verb and what it reports: "Monday". */
  days: readonly string[];
  /** Finite verbs by which a clause is known. */
  finite: readonly string[];
  /** Words and endings of nouns for people who speak, besides roles. */
  people: readonly string[];
  peopleEndings: readonly string[];
  /** Nouns for people whom a text leaves unnamed: "source". */
  unnamed: readonly string[];
  /** Endings of nouns for women. */
  femaleEndings: readonly string[];
  /** Nouns for what is written or said by somebody: "Mitteilung". */
  papers: readonly string[];
  /** Nouns for what may speak besides people, as words and endings: "Ministerium". */
  bodies: readonly string[];
  /** An article and a noun for people, in lower case, that speak of several: "die juristen". */
  several: RegExp;
  /** Roles written short: "gov." for "governor". */
  abbreviatedRoles: ReadonlyMap<string, string>;
  /** Forms of address by gender. */
  addresses: ReadonlyMap<string, Gender>;
  /** First names by gender, in lower case. */
  names: ReadonlyMap<string, Gender>;
  /** Words before quotation marks that say that they hold a name: "sogenannte", "film". */
  namingWords: readonly string[];
}

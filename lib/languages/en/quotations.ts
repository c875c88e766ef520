import { wordsOf } from '../known-names.ts';
import type { QuotationWords } from '../quotation-words.ts';
import { femaleNames, maleNames } from './gendered-names.ts';

export const quotations: QuotationWords = {
  verbSecond: false,
  speaking:
    wordsOf(`said says say told tells tell added adds wrote writes tweeted announced announces claimed claims claim argued argues argue warned warns warn noted notes note explained explains stated states insisted insists replied replies responded responds
    answered answers acknowledged acknowledges admitted admits confirmed confirms declared declares recalled recalls stressed stresses emphasised emphasized suggested suggests predicted predicts promised promises vowed vows testified testifies joked joked quipped concluded concludes
    commented comments complained complains conceded concedes cautioned cautions remarked remarks observed observes posted shouted yelled asserted asserts alleged alleges contended contends maintained maintains revealed reveals disclosed reiterated reiterates boasted reported reports
    asked asks inquired clarified clarifies chanted chanting continued continues lamented reckons reckoned`),
  reporting: wordsOf(
    'agreed agrees called calls described describes urged urges thinks thought believes believed hopes hoped feels felt praised criticised criticized blasted slammed condemned apologised apologized reads read asking went exclaimed muttered whispered laughed mused gushed sighed cried screamed smiled joking put puts goes begins began wondered responded greeted declares summed sums labelled labeled dubbed referred refers accused accuses denied denies quotes quoted reflected',
  ),
  addressing: wordsOf('told tells tell telling reminded reminds informed informs assured assures'),
  separable: new Map([
    ['pointed', ['out']],
    ['points', ['out']],
    ['point', ['out']],
    ['spoke', ['out']],
    ['made', ['clear']],
    ['makes', ['clear']],
  ]),
  participles: [],
  auxiliaries: [],
  dangling: wordsOf(
    'saying adding claiming arguing warning insisting noting explaining telling stating stressing announcing calling describing writing complaining joking',
  ),
  citing: [],
  wording: wordsOf(
    'called calls calling described describes describing dubbed labelled labeled branded termed said says accused accuses accusing deemed referred refers slammed blasted praised warned told denounced condemned criticised criticized hailed promised vowed wrote claimed argued cited citing urged rejected rejects rejecting dismissed dismisses dismissing decried characterized characterised portrayed likened',
  ),
  notWording: wordsOf('on for off upon'),
  impersonal: [],
  instead: [],
  sourcesBefore: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  sourcesAfter: [],
  negations: wordsOf(
    "not to n't never didn't hasn't haven't wouldn't couldn't cannot can't doesn't don't won't declined refused would could might must should",
  ),
  passives: wordsOf("was were is are been be being 's 're"),
  openers: wordsOf('that whether how why'),
  asWords: ['as'],
  predicatives: [],
  subordinators: wordsOf('when while because since before after although though if unless until once whereas despite'),
  relatives: wordsOf('who which whom whose where'),
  conjunctions: wordsOf('and or but yet so nor'),
  prepositions: wordsOf(
    'in on at by for from of with to about after against along among around as before behind below beside between beyond despite during except inside into like near off onto out outside over past per since through throughout toward towards under until up upon via within without amid following regarding',
  ),
  definites: new Map([
    ['the', null],
    ['his', null],
    ['her', null],
    ['its', null],
    ['their', null],
    ['this', null],
    ['that', null],
    ['our', null],
  ]),
  possessives: wordsOf('his her its their our'),
  qualifiers: wordsOf('of for at from in with who'),
  issuers: wordsOf('from by'),
  indefinites: wordsOf(
    'a an another one some many several most all others both two three four five no any each every other various few those these multiple additional',
  ),
  oblique: [],
  objects: wordsOf('him them me us himself herself themselves'),
  genitives: [],
  pronouns: new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['it', 'neuter'],
    ['they', 'plural'],
    ['we', 'plural'],
    ['i', 'plural'],
    ['you', 'plural'],
  ]),
  general: wordsOf('we i you'),
  firstPerson: [],
  between: wordsOf(
    "also then later has had have previously once already still even recently repeatedly now again first just further finally reportedly himself herself itself today yesterday separately additionally ultimately initially eventually consistently often sometimes always simply 've 'd",
  ),
  reported: [],
  reportedToo: [],
  notReported: wordsOf('to for in about on at of the-same goodbye hello nothing something so more'),
  finite: wordsOf(
    "is are was were be been has have had will would can could should may might must do does did 's 're 've 'll 'd isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't don't doesn't didn't hasn't haven't hadn't cannot remains remained needs need wants want makes made goes went gets got comes came takes took knows knew felt feels told tried left want wanted works worked begins began shows showed gave gives found lost won rose fell grew cost kept put set hit cut led met paid ran sent told sold held",
  ),
  people: wordsOf(
    'man woman boy girl mother father son daughter brother sister wife husband widow witness resident neighbor neighbour source insider victim survivor politician republican democrat physician doctor nurse native veteran official agent owner worker parent mum mom dad girlfriend boyfriend partner friend colleague',
  ),
  peopleEndings: wordsOf('year-old -year-old ist man woman person'),
  unnamed: wordsOf('source insider dispatcher eyewitness onlooker'),
  femaleEndings: wordsOf(
    'woman actress mother daughter sister wife widow girl girlfriend mum mom princess queen duchess',
  ),
  papers: wordsOf('report statement study letter post tweet release memo filing complaint paper email message'),
  bodies: wordsOf(
    'ministry department agency police party company firm group association union court government broadcaster newspaper magazine foundation university college hospital church office prosecutor commission bank organisation organization council army military institute city bureau department committee board team network label website administration embassy charity club brokerage watchdog trust retailer airline carrier maker manufacturer startup regulator tribunal alliance coalition federation society institution developer operator provider publisher studio chain lab laboratory campaign party bloc',
  ),
  several: /^\S{1,60} \S{0,60}(?:[^s]s|people|men|children|police)$/u,
  abbreviatedRoles: new Map([
    ['gov', 'governor'],
    ['gov.', 'governor'],
    ['sen', 'senator'],
    ['sen.', 'senator'],
    ['rep', 'representative'],
    ['rep.', 'representative'],
    ['dr', 'doctor'],
    ['dr.', 'doctor'],
    ['prof', 'professor'],
    ['prof.', 'professor'],
    ['det', 'detective'],
    ['det.', 'detective'],
    ['sgt', 'sergeant'],
    ['sgt.', 'sergeant'],
    ['lt', 'lieutenant'],
    ['lt.', 'lieutenant'],
  ]),
  addresses: new Map([
    ['mr', 'male'],
    ['mr.', 'male'],
    ['mrs', 'female'],
    ['mrs.', 'female'],
    ['ms', 'female'],
    ['ms.', 'female'],
    ['miss', 'female'],
    ['sir', 'male'],
    ['dame', 'female'],
    ['lady', 'female'],
    ['congresswoman', 'female'],
    ['congressman', 'male'],
    ['spokeswoman', 'female'],
    ['spokesman', 'male'],
    ['chairwoman', 'female'],
    ['chairman', 'male'],
  ]),
  names: new Map([
    ...femaleNames.map((name) => [name, 'female'] as const),
    ...maleNames.map((name) => [name, 'male'] as const),
  ]),
  namingWords: wordsOf(
    'so-called called titled entitled named dubbed known nicknamed film movie book novel series show song album single play episode podcast magazine newspaper programme program game brand project campaign phrase word term words title account operation band exhibition festival hashtag slogan motto',
  ),
};

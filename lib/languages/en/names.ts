import { wordsOf } from '../known-names.ts';
import type { NameWords } from '../name-words.ts';
import { firstNames } from './first-names.ts';
import { known } from './known-names.ts';
import { titleEndings, titles } from './titles.ts';

export const names: NameWords = {
  capitalNouns: false,
  titles,
  titleEndings,
  keptTitles: wordsOf('pope king queen prince princess emperor saint st. sister father lady lord sir dame'),
  addresses: wordsOf('mr mr. mrs mrs. ms ms. miss'),
  appositions: wordsOf(
    'company giant maker firm startup start-up group network newspaper magazine broadcaster platform bank airline retailer developer carmaker manufacturer agency charity union party app chatbot site website',
  ),
  articles: wordsOf('the a an'),
  abbreviations: wordsOf(
    'Dr Prof St Mr Mrs Ms Inc Corp Co Ltd Jr Sr Gen Sen Rep Gov Sgt Lt Col Capt Maj Rev Hon Fr Mt Ft No vs Jan Feb Aug Sept Sep Oct Nov Dec Bros Cpl Pvt Adm Cmdr Supt Det Insp Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
  ),
  notNames:
    wordsOf(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
    mon tue wed thu fri sat sun jan jan. feb feb. mar apr jun jul aug aug. sep sept sept. oct oct. nov nov. dec dec. spring summer autumn fall winter
    i he she it we you they his her its our their my your this that these those the a an and or but if in on at of to for from with by as is are was were be been not no yes what who when where why how there here then
    photo photos image images picture credit source video read more share pm am p.m. a.m. gmt est bst et pt tv pc it ai ceo cfo cto coo covid covid-19 coronavirus internet web online faq news update exclusive opinion analysis advertisement
    mr mr. mrs mrs. ms ms. dr dr. sir madam god`),
  particles: wordsOf(
    'of the and for de la le van von der den di da del bin ibn al el du y & in on at to dos das ter ten',
  ),
  genitives: ["'s", '’s', "'", '’'],
  adjectiveEndings: [],
  nominatives: [],
  legalForms: wordsOf(
    'inc inc. corp corp. corporation company companies co co. ltd ltd. limited llc plc group holding holdings international ag gmbh se sa s.a. nv n.v. spa s.p.a. bv ab & technologies entertainment',
  ),
  formerly: wordsOf('formerly previously once aka'),
  credits: wordsOf(
    'photo photos image images picture pictures credit photograph photographer illustration copyright © courtesy',
  ),
  agencies: wordsOf('ap afp reuters getty shutterstock istock upi pa epa pa-media afp/getty ap/photo'),
  events:
    wordsOf(`war wars revolution uprising championship championships cup olympics olympic games festival fair summit conference congress tournament marathon derby rally open prix week christmas easter thanksgiving halloween
    bowl playoffs tour masters finals super contest expo pandemic massacre hurricane earthquake election elections debate invasion crisis wimbledon glastonbury brexit hanukkah ramadan diwali`),
  awards: wordsOf(
    'prize award awards oscar oscars medal medals order grammy grammys emmy emmys globe globes bafta baftas trophy honours hall',
  ),
  organisations:
    wordsOf(`ministry department office court bank university college institute association federation party union commission council parliament senate congress police agency authority foundation society
    times post journal news inc corp group holdings fc united city museum theatre theater hospital school committee club company corporation league bureau board administration service services network`),
  organisationHeads: [],
  placeHeads: wordsOf('lake mount fort port cape'),
  placePrepositions: wordsOf('in from near at'),
  firstNames,
  known,
};

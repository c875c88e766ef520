import { wordsOf } from '../known-names.ts';

// Each is a role a person may have; the forms of declension and the feminine are made from it.
const stems =
  wordsOf(`präsident kanzler minister senator gouverneur bürgermeister oberbürgermeister landrat abgeordneter kommissar staatssekretär generalsekretär sekretär botschafter diplomat politiker
  chef boss ceo vorstand vorstandschef manager geschäftsführer direktor generaldirektor leiter sprecher vorsitzender gründer mitgründer unternehmer investor milliardär
  trainer coach spieler stürmer torwart torhüter verteidiger kapitän bundestrainer sportdirektor
  anwalt rechtsanwalt staatsanwalt oberstaatsanwalt richter verteidiger notar kommissar polizist general oberst major hauptmann admiral offizier soldat
  professor doktor forscher wissenschaftler experte ökonom historiker soziologe psychologe virologe physiker biologe chemiker arzt mediziner analyst
  autor schriftsteller journalist redakteur moderator reporter korrespondent kolumnist regisseur schauspieler sänger musiker rapper komponist dirigent pianist künstler maler fotograf architekt designer model youtuber influencer
  könig kaiser prinz fürst herzog papst kardinal bischof erzbischof pfarrer rabbiner imam aktivist rebell terrorist diktator machthaber oppositionsführer
  bauer landwirt lehrer schüler student rentner nachbar freund beauftragter stadtrat pilot astronaut koch winzer wirt verleger herausgeber intendant kurator rektor dekan`);

const forms = (stem: string): string[] => {
  if (stem.endsWith('er') && /(vorsitzend|abgeordnet|beauftragt)er$/u.test(stem)) {
    const root = stem.slice(0, -2);
    return [stem, `${root}e`, `${root}en`, `${root}em`, `${root}es`];
  }
  const root = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return [stem, `${stem}s`, `${root}en`, `${stem}n`, `${root}es`, `${root}e`, `${root}in`, `${root}innen`];
};

const umlauts = wordsOf(
  'ärztin anwältin rechtsanwältin staatsanwältin oberstaatsanwältin bäuerin köchin landrätin stadträtin vorständin',
);

/** Forms of address, degrees and roles, in lower case. */
export const titles: readonly string[] = [
  ...wordsOf(
    'herr herrn frau dr dr. prof prof. doktor sir lady lord mr mr. mrs mrs. ms ms. dipl.-ing. freiherr graf gräfin pater schwester bruder sankt mutter vater ex-präsident altkanzler whistleblower officer chief executive president',
  ),
  ...stems.flatMap(forms),
  ...umlauts,
];

/** Endings of compounds that are roles: "Bundesverkehrsminister", "SPD-Politikerin". */
export const titleEndings: readonly string[] = [
  ...stems.filter((stem) => stem.length > 3 && stem !== 'model' && stem !== 'wirt' && stem !== 'boss').flatMap(forms),
  ...umlauts,
  '-ceo',
  '-boss',
  '-cto',
  '-cfo',
  '-star',
  'star',
  'legende',
  'profi',
  'kandidat',
  'kandidaten',
  'kandidatin',
  'mitglied',
  'verwalter',
  'ministerpräsident',
  'weltmeister',
  'weltmeisterin',
  'olympiasieger',
  'olympiasiegerin',
  'fahrer',
  'fahrerin',
  'führer',
  'inhaber',
  'inhaberin',
  'besitzer',
  'besitzerin',
  'rätin',
];

import { wordsOf } from '../known-names.ts';

/** The first subjunctive, which hardly anything but reported speech has; forms that are other words too are left out. */
export const reported: readonly string[] = wordsOf(`
  sei seien habe werde könne solle müsse wolle dürfe möge wisse gebe gehe komme bleibe stehe liege sehe nehme finde halte lasse mache brauche bringe führe
  gehöre gelte handele handle heiße kenne denke glaube meine sage spreche trage treffe ziehe zeige setze stelle spiele schaffe scheine schreibe sitze suche tue verliere vertrete
  versuche verstehe wachse warte werfe wirke wohne wünsche zahle zwinge biete bitte bestehe bedeute befinde beginne begrüße bekomme belege bemühe bereite berge beruhe betone betreffe
  betrage bewege bezeichne beziehe drohe entspreche entstehe entwickele entwickle entziehe erfahre erfordere erfordre erfülle ergebe erhalte erinnere erkenne erlaube ermögliche erreiche erscheine
  erwarte falle fehle folge fordere freue fühle funktioniere fürchte gefährde gelinge genieße geschehe gewinne greife helfe hoffe höre interessiere kämpfe klinge koste kümmere laufe leide leiste
  lerne liefere lohne mangele missachte nenne nutze passiere plane prüfe rechne rede richte rufe schade schließe schütze schäme hänge spalte stamme steige sterbe stimme symbolisiere teile übernehme überlege überzeuge umfasse
  unterstütze unterscheide untersuche verdiene verfolge verfüge vergesse verhalte verhindere verlange verlasse verletze verkläre verspreche verweise widerspreche zähle zerstöre zweifele zweifle bedauere bedaure
  bekenne bereue diene drehe droße eigne engagiere enthalte entscheide erlebe existiere fahre fehle fließe fokussiere gebühre gefalle genüge herrsche investiere konzentriere kündige lebe lehne lüge
  melde obliege orientiere profitiere reagiere reiche schlage schwäche sende senke siehe sinke sorge spüre stärke stoße strebe stütze täusche trete verbessere verbiete verbinde verdränge vereinbare verfehle vergehe
  verkaufe verlaufe verstoße vertraue verursache verzichte wähle weise werbe wiege wehre zerfalle zögere missbrauche müsste wüsste dürfte
  arbeite baue beachte bedrohe beeinflusse befürchte begleite begrenze behandle behaupte belaste beliefere bemerke benutze beobachte berate berichte beruhige beschäftige beschleunige beschließe beschränke beseitige
  besitze bestätige beteilige betrachte betreibe bevorzuge bewerte binde blicke breche bremse danke decke dränge dulde ehre empfehle empfinde entfalle entlaste erarbeite erfinde ergänze erhebe erhöhe erleichtere ermittle
  ermittele eröffne ersetze erstrecke erwäge erwähne erwerbe erwirtschafte erzähle erzeuge erziele fange fasse feiere fliege fliehe gefährde gelange gerate gestalte gewähre hafte hindere hinterlasse kaufe kläre klappe lade
  lande lenke leugne löse mahne meide mindere mische ordne packe passe pflege rate rechtfertige regele regle regne reise rette sammele schaue schicke schlafe schwanke schweige siege singe spare sperre springe starte stecke störe
  streike streite tanze teste töte traue trenne trinke überprüfe überrasche übertreffe überwiege umgehe unterbreche unterliege unterrichte unterschätze untersage veranstalte verarbeite verbleibe verbreite verbringe verbrauche
  vereine verfasse vergleiche verhandle verhandele verlege verlängere vermeide vermisse vermittle vernachlässige vernichte verpflichte verringere verschärfe verschlechtere verschwinde versorge verteidige verteile vertiefe
  vertrage verweigere verwende verzeichne verzögere wage warne wechsele wechsle weigere wende werte widme wiederhole wundere ziele überlasse übertrage überwache überwinde unternehme unterzeichne entferne entlasse`).filter(
  (word) =>
    ![
      'müsste',
      'wüsste',
      'dürfte',
      'siehe',
      'bitte',
      'droße',
      'weise',
      'berge',
      'meine',
      'rede',
      'reiche',
      'folge',
      'sorge',
      'stelle',
      'führe',
      'teile',
      'liebe',
      'nähe',
      'frage',
      'stärke',
      'schade',
      'laute',
      'kündige',
      'vergehe',
      'ehre',
      'fange',
    ].includes(word),
);

/** Forms of the second subjunctive, which stands in for the first and is the conditional too. */
export const reportedToo: readonly string[] = wordsOf(`
  würde würden hätte hätten wäre wären könnte könnten müsste müssten sollte sollten dürfte dürften wollte wollten möchte möchten gäbe gäben käme kämen ginge bliebe stünde stünden läge lägen sähe sähen
  fände fänden bräuchte bräuchten nähme nähmen ließe wüsste wüssten hielte brächte brächten täte täten führe stelle teile folge sorge reiche`);

import { wordsOf } from '../known-names.ts';
import type { QuotationWords } from '../quotation-words.ts';
import { femaleNames, maleNames } from './gendered-names.ts';
import { reported, reportedToo } from './reported-speech.ts';

/** Present and past of weak verbs, by their stems. */
const weak = (stems: string) =>
  wordsOf(stems).flatMap((stem) => {
    const e = /[td]$|[^aeiouäöülrhmn][mn]$/u.test(stem) ? 'e' : '';
    return [`${stem}${e}t`, `${stem}en`, `${stem}${e}te`, `${stem}${e}ten`];
  });
const ern = (stems: string) => wordsOf(stems).flatMap((stem) => [`${stem}t`, `${stem}n`, `${stem}te`, `${stem}ten`]);

const particles = (list: Record<string, string>): Map<string, readonly string[]> =>
  new Map(
    Object.entries(list)
      .flatMap(([particle, forms]) => wordsOf(forms).map((form) => [form, particle] as const))
      .reduce(
        (all, [form, particle]) => all.set(form, [...(all.get(form) ?? []), particle]),
        new Map<string, string[]>(),
      ),
  );

export const quotations: QuotationWords = {
  verbSecond: true,
  speaking: [
    ...weak(
      'sag erklär beton bericht erzähl antwort mein twitter post versicher bestätig behaupt warn kommentier forder kritisier begründ entgegn mahn argumentier verkünd prognostizier moni notier spott klag frag meld bekräftig offenbar schilder ergänz erläuter resümier bilanzier konstatier beteuer erwider scherz schimpf urteil äußer appellier konter monier beklag präzisier dementier witzel spöttel droh red zitier informier vermeld unterricht gestand folger plädier kündig',
    ),
    ...ern('forder äußer versicher ergänz erläuter beteuer erwider folger konter schilder twitter spöttel witzel'),
    ...wordsOf(
      'schrieb schreibt schrieben schreiben sprach spricht sprachen unterstrich unterstreicht unterstrichen befand befindet fand findet verriet verrät gestand gesteht versprach verspricht rief ruft riet rät bat wies weist empfahl empfiehlt bestritt bestreitet bekannte bekennt',
    ),
  ],
  reporting: [
    ...weak(
      'glaub lob freu hoff schätz vermut schwärm jubel bedauer rechtfertig verteidig erinner wünsch bemängel befürcht fürcht reagier überzeug rechn erwart begrüß ermahn verlang pocht verurteil attackier schöpf fass erörter sieh prophezei bemerk lästert grübel staun fluch murmel flüster brüll schwör prangert zürn tob höhn frotzel ätz analysier',
    ),
    ...wordsOf(
      'sieht sah sahen nannte nennt nannten bezeichnet bezeichnete bezeichneten beschrieb beschreibt denkt dachte weiß wusste hält hielt heißt hieß verwies verweist zeigte zeigt lautet lautete verglich vergleicht beschimpfte erkannte',
    ),
  ],
  addressing: [],
  thinking: [],
  asking: [],
  separable: particles({
    mit: 'teilt teilte teilten teilen',
    hinzu: 'fügt fügte fügten fügen setzte setzt',
    an: 'kündigt kündigte kündigten gab gibt gaben merkte merkt führte führt mahnte prangerte prangert griff greift deutete deutet',
    aus: 'führt führte führten sprach sagte sagt rief',
    ein: 'räumt räumte räumten wandte wendet gestand gesteht warf wirft',
    fest: 'stellt stellte stellten hielt hält halten',
    klar: 'stellt stellte stellten machte macht',
    hervor: 'hob hebt hoben',
    heraus: 'stellte stellt',
    zurück: 'wies weist wiesen gab gibt',
    zu: 'gab gibt gaben rief stimmte stimmt',
    vor: 'wirft warf werfen warfen gab gibt schlug schlägt las liest',
    hin: 'wies weist wiesen',
    bei: 'pflichtete pflichtet',
    bekannt: 'gab gibt gaben',
    wissen: 'ließ lässt ließen',
    weiter: 'heißt hieß',
    nach: 'legte legt legten',
    zusammen: 'fasste fasst fassen',
    wieder: 'gab gibt',
    dar: 'legte legt',
    überzeugt: 'zeigte zeigt',
    entgegen: 'hielt hält',
    auf: 'rief ruft riefen klärte klärt forderte fordert',
    voraus: 'sagte sagt',
  }),
  participles: wordsOf(
    'gesagt erklärt betont berichtet erzählt geschrieben geantwortet gemeint versichert bestätigt behauptet gewarnt ergänzt kommentiert gefordert kritisiert angekündigt hinzugefügt unterstrichen mitgeteilt verkündet eingeräumt festgestellt ausgeführt hervorgehoben klargestellt hingewiesen zugegeben moniert beklagt bekräftigt gemeldet geäußert verraten vorgeworfen erläutert beteuert bemängelt versprochen gedroht twittert getwittert bekanntgegeben zurückgewiesen genannt bezeichnet gesprochen gemahnt gelobt dementiert entgegnet verlangt geschildert gewusst gehofft gebeten aufgerufen prognostiziert',
  ),
  auxiliaries: wordsOf('hat hatte haben hatten habe hätten hätte'),
  dangling: [],
  citing: wordsOf('zitiert zitierte zitieren zitierten'),
  wording: wordsOf(
    'nannte nennt nannten nennen bezeichnet bezeichnete bezeichneten beschimpfte beschimpft beschimpften beschrieb beschreibt beschreiben sprach spricht sprachen sprechen sieht sah will wollen bewertete wertete wertet kritisierte kritisiert lobte lobt forderte fordert warnte warnt verurteilte schrieb sagte spottete hält hielt gewarnt genannt bezeichnet gesprochen beklagte beklagt betonte betont erklärte warf wirft titelte titelt verglich dankte versprach verspricht rief reagierte tat versprach',
  ),
  notWording: [],
  impersonal: [
    ['heißt', 'es'],
    ['hieß', 'es'],
  ],
  instead: ['so'],
  sourcesBefore: [
    ['laut'],
    ['nach', 'angaben'],
    ['nach', 'ansicht'],
    ['nach', 'auffassung'],
    ['nach', 'einschätzung'],
    ['nach', 'aussage'],
    ['nach', 'aussagen'],
    ['nach', 'worten'],
    ['nach', 'den', 'worten'],
    ['nach', 'meinung'],
    ['nach', 'informationen'],
    ['nach', 'darstellung'],
    ['nach', 'überzeugung'],
    ['so', 'die', 'einschätzung'],
  ],
  sourcesAfter: ['zufolge'],
  negations: wordsOf('nicht kein keine nie niemals nichts'),
  passives: wordsOf('wird wurde wurden werden worden'),
  agents: [],
  openers: wordsOf('dass daß ob'),
  questions: ['ob'],
  infinitives: [],
  asWords: ['wie'],
  predicatives: ['als'],
  subordinators: wordsOf(
    'als nachdem während wenn weil da bevor obwohl obgleich sobald solange seit seitdem indem falls damit sodass wobei womit wonach worauf woraufhin wodurch weshalb',
  ),
  relatives: wordsOf('welche welcher welches deren dessen'),
  conjunctions: wordsOf('und oder aber sondern denn doch jedoch'),
  prepositions: wordsOf(
    'in im ins an am ans auf aufs aus bei beim bis durch für fürs gegen gegenüber hinter mit nach neben ohne seit trotz über um unter unterm von vom vor vorm wegen während zu zum zur zwischen per pro ab angesichts anlässlich bezüglich dank infolge innerhalb mithilfe mittels namens seitens statt anstatt anstelle außer außerhalb binnen gemäß hinsichtlich laut rund neben inmitten einschließlich unweit',
  ),
  definites: new Map([
    ['der', 'male'],
    ['die', null],
    ['das', 'neuter'],
    ['dieser', 'male'],
    ['diese', null],
    ['dieses', 'neuter'],
    ['sein', null],
    ['seine', null],
    ['ihr', null],
    ['ihre', null],
    ['deren', null],
    ['dessen', null],
    ['unser', null],
    ['unsere', null],
    ['derselbe', 'male'],
  ]),
  possessives: wordsOf('sein seine ihr ihre deren dessen unser unsere'),
  qualifiers: [],
  issuers: ['von'],
  indefinites: wordsOf(
    'ein eine einer viele einige mehrere manche zahlreiche beide alle andere weitere zwei drei vier fünf jeder jede kein keine beobachter experten kritiker',
  ),
  oblique: wordsOf(
    'dem den des einem einen eines diesem diesen dieses seinem seinen seines seiner ihrer unserer ihrem ihren ihres unserem unseren allen beiden',
  ),
  objects: wordsOf('ihm ihn ihnen sich uns euch mir mich dir dich einander wem wen'),
  genitives: wordsOf('der des dieser dieses seiner ihrer eines einer deren dessen'),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'neuter'],
    ['wir', 'plural'],
    ['man', 'plural'],
  ]),
  general: wordsOf('wir man es'),
  firstPerson: wordsOf('ich wir mich mir uns mein meine unsere'),
  between: wordsOf(
    'auch dann dabei damit dafür dagegen daher darum davon dazu deshalb deswegen trotzdem dennoch doch nur sogar schon erst hier dort da so immer oft manchmal nie niemals vielleicht womöglich offenbar wohl zwar allerdings freilich ohnehin übrigens zugleich gleichzeitig danach davor seither bisher bislang künftig zunächst insgesamt ebenfalls ebenso andererseits einerseits vielmehr stattdessen somit folglich schließlich endlich leider natürlich sicher gar ganz sehr sich damals zudem außerdem weiter wiederum daraufhin selbst selber später zuvor bereits noch jedoch aber dagegen hingegen indes derweil unterdessen anschließend schließlich demnach nun jetzt heute gestern erneut wiederholt öffentlich',
  ),
  reported,
  reportedEndings: ['iere'],
  reportedPrefixes: wordsOf(
    'an ab auf aus bei ein mit nach vor zu weg her hin statt teil zurück fest fort dar um durch über unter wieder zusammen bereit weiter hervor voraus hinzu heraus hinaus herein entgegen bevor',
  ),
  reportedToo,
  notReported: wordsOf(
    'um ohne anstatt statt sowie darunter etwa insbesondere vor nachdem während weil wobei wodurch womit',
  ),
  amounts: [],
  days: [],
  finite: wordsOf(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen will wollen darf dürfen gibt gab geht ging kommt kam bleibt steht',
  ),
  people: wordsOf(
    'frau mann dame herr mutter vater tochter sohn bruder schwester ehefrau ehemann witwe witwer zeuge zeugin augenzeuge augenzeugin quelle insider anwohner anwohnerin betroffene betroffener staatsoberhaupt regierungschef mädchen junge kollege kollegin wissenschaftlerin wienerin wiener berliner berlinerin',
  ),
  peopleEndings: wordsOf(
    'jährige jähriger chef chefin profi loge login ologe ologin mediziner medizinerin kenner kennerin politiker politikerin experte expertin wirt oberhaupt leute mann frau träger trägerin macher macherin arbeiter arbeiterin beamter beamtin präsident präsidentin vorstand vize mitglied vertreter vertreterin sekretär star promi fahrer ler lerin ist istin eur eurin ender ende ator atorin',
  ),
  unnamed: wordsOf('quelle insider insiderin beobachter augenzeuge augenzeugin anwohner anwohnerin'),
  femaleEndings: wordsOf('in frau dame tochter mutter schwester witwe'),
  papers: wordsOf(
    'aussage mitteilung pressemitteilung erklärung bericht stellungnahme studie petition statement brief schreiben meldung beitrag post tweet gutachten antwort',
  ),
  bodies: wordsOf(
    'ministerium behörde amt polizei partei konzern unternehmen firma verband verein gewerkschaft gericht regierung agentur sender zeitung magazin stiftung universität hochschule klinik krankenhaus kirche fraktion staatsanwaltschaft feuerwehr kommission bank gesellschaft gruppe initiative organisation verwaltung armee militär kammer bundesamt institut bündnis allianz stadt senat vertretung plattform kanzlei rat ausschuss parlament landtag kasse versicherung versicherer hersteller betreiber anbieter händler airline fluggesellschaft reederei studio kammer bistum klub zoo museum verlag redaktion nachrichtenagentur direktion inspektion präsidium dienst zentrale staat handelskette brauerei',
  ),
  several: /^(?:die|diese|seine|ihre|unsere) \S{1,60}(?:er|en|eure|leute|ärzte|anwälte)$/u,
  abbreviatedRoles: new Map(),
  addresses: new Map([
    ['herr', 'male'],
    ['herrn', 'male'],
    ['frau', 'female'],
  ]),
  names: new Map([
    ...femaleNames.map((name) => [name, 'female'] as const),
    ...maleNames.map((name) => [name, 'male'] as const),
  ]),
  namingWords: wordsOf(
    'sogenannte sogenannten sogenannter sogenannte sogenanntes genannt genannte genannten namens titel titels name namen buch buches film films roman serie song lied album stück oper sendung show podcast podcasts magazin magazins zeitung zeitschrift blatt sender portal plattform firma marke projekt projekts projekten aktion initiative kampagne schiff restaurant hotel café kneipe club bar band gruppe account accounts wort wortes begriff begriffs motto slogan kennung programm spiel studie reihe ausstellung festival wettbewerb preis stiftung verein medikament wirkstoff restaurants bild modell typ variante phase stichwort hashtag heißt hieß heißen wörtchen',
  ),
};

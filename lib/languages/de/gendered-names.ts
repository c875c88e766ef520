import { wordsOf } from '../known-names.ts';

/** First names of women met in German news. */
export const femaleNames: readonly string[] = wordsOf(`
  alexandra alice alina amelie andrea angela angelika anika anja anke anna annalena anne annegret annekathrin annette antje astrid barbara beate beatrice beatrix bettina birgit bianca brigitte britta carla carmen carolin caroline
  charlotte christa christel christiane christina christine clara claudia constanze cornelia dagmar daniela diana dilek dorothea dorothee doris edith elena elfriede elif elisabeth elke ella ellen emilia emily emma esther eva evelyn
  felicitas franziska frauke frieda friederike gabriele gerda gesine giorgia gisela gudrun hanna hannah hannelore heide heidi heike helene helga henriette hilde ida ilse ines inge ingeborg ingrid irene iris irina irme isabel isabella isabelle
  jana janine jasmin jennifer jessica johanna judith julia juliane jutta kamala karen karin karla karoline katarina katharina kathrin katja katrin kerstin klara kristin kristina lara laura lea lena leonie lieselotte lina linda lisa lotte lotta luisa luise
  maike maja manuela mara mareike margarete margit margot margret maria marianne marie marie-agnes marie-luise marina marion marlene marlies martina mathilde maya melanie mia michaela michelle mira miriam mona monika nadine nancy natalie natascha nicola nicole nina nora
  olga patricia paula petra pia ramona rebecca regina renate ricarda rita rosa rosemarie ruth sabine sabrina sahra sandra sara sarah saskia sibylle sigrid silke silvia simone sofia sonja sophia sophie stefanie steffi stephanie susanne svenja sylvia
  tamara tanja tatjana teresa theresa tina ulla ulrike ursula uta ute valerie vanessa vera verena veronika victoria viktoria viola waltraud yasmin yvonne`);

/** First names of men met in German news. */
export const maleNames: readonly string[] = wordsOf(`
  achim adam adrian albert albrecht alexander alfred ali andreas anton armin arne arno arnold arthur axel benedikt benjamin bernd bernhard bijan bill bjarne björn bodo boris bruno burkhard carl carlos carsten cem charles christian christoph christopher clemens
  cornelius daniel david dennis detlef detlev dieter dietmar dirk dominik donald eberhard eckart edgar eduard egon elias elon emil emmanuel erdogan eric erich erik ernst erwin eugen ewald fabian felix ferdinand finn florian frank frank-walter franz frederik friedrich fritz
  georg george gerald gerd gerhard gottfried gregor guido günter günther gustav hannes hans hans-georg hans-joachim hans-jürgen hans-peter harald hartmut heiko heiner heinrich heinz helmut hendrik henning henry herbert hermann hinnerk holger horst hubert hubertus hugo ingo ivan jakob jan jannik jens jim jo joachim jochen joe johann
  johannes john jonas jörg josé josef joseph julian julius jürgen kai karl karl-heinz karsten kaspar kevin kilian klaus knut konrad konstantin kurt lars lennart leo leon leonard leopold linus lorenz lothar louis ludwig lukas lutz magnus malte manfred manuel marc marcel marco marcus marek mario mark marko markus martin mathias
  matthias maurice max maximilian mehmet michael michel mike moritz mohammed mustafa niclas nico niels niklas nils norbert olaf ole oliver oskar oswald otto pascal patrick paul peter philip philipp pierre rainer ralf ralph raphael reiner reinhard reinhold rené richard robert robin roland rolf roman ronald rüdiger rudi rudolf samuel sam sascha
  sebastian sergej siegfried sigmar silvio simon stefan steffen stephan stephen steve sven theo theodor thilo thomas thorsten till tim timo tobias tom toni torsten udo ulf uli ulrich uwe valentin viktor vincent vladimir volker walter werner wilhelm willi william winfried wladimir wolf wolfgang wolfram wolodymyr xaver yannick`);

import { wordsOf } from '../known-names.ts';

/** First names common in English texts, for texts tagged without a model. */
export const firstNames: readonly string[] = wordsOf(`
  Aaron Adam Adrian Ahmed Alan Albert Alex Alexander Alexandra Alexandria Ali Alice Alison Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Antonio Arthur Ashley Barack Barbara Ben Benjamin Bernard Bernie Beth Bill Bob Boris Brandon Brian
  Bruce Carl Carlos Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris Christian Christina Christine Christopher Claire Colin Craig Dan Daniel David Deborah Dennis Diana Diane Donald Donna Dorothy Douglas Dylan Edward Elizabeth Ellen
  Elon Emily Emma Emmanuel Eric Ethan Eva Evan Fiona Frances Francis Frank Fred Gareth Gary Gavin Geoff George Gerald Gordon Grace Graham Grant Greg Gregory Hannah Harold Harry Heather Helen Henry Howard Hugh Ian Isabella Ivan Jack Jackie Jacob
  Jake James Jamie Jane Janet Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Joe John Johnny Jon Jonathan Jordan Jose Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Kamala Karen Karl Kate
  Katherine Kathleen Kathy Katie Keir Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Lawrence Lee Leo Leonard Lewis Liam Linda Lisa Liz Louis Louise Lucas Lucy Luke Lynn Marc Marco Marcus Margaret Maria Marie Mario Mark Martha Martin
  Mary Matt Matthew Max Megan Melissa Michael Michelle Mike Mitch Mohamed Mohammed Nancy Narendra Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Noah Oliver Olivia Oscar Owen Pamela Patricia Patrick Paul Pedro Peter Phil Philip Rachel Ralph
  Ray Raymond Rebecca Richard Rick Rishi Rob Robert Robin Roger Ron Ronald Rose Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sharon Simon Sophie Stephanie Stephen Steve Steven Stuart Susan Suzanne
  Ted Teresa Terry Theresa Thomas Tim Timothy Tina Tom Tony Tracy Tyler Valerie Vanessa Victor Victoria Vincent Vladimir Volodymyr Walter Warren Wayne Wendy William Xi Zoe
`);

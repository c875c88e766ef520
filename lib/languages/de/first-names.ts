import { wordsOf } from '../known-names.ts';

/** First names common in German texts, for texts tagged without a model. */
export const firstNames: readonly string[] = wordsOf(`
  Alexander Alexandra Ali Alice Andrea Andreas Angela Anja Anna Anne Annalena Annette Anton Antje Armin Arne Barbara Benjamin Bernd Bernhard Bettina Bill Birgit Björn Boris Brigitte Carl Carla Carolin
  Carsten Charles Charlotte Christian Christiane Christina Christine Christoph Clara Claudia Cornelia Daniel Daniela David Dennis Detlef Dieter Dietmar Dirk Dominik Donald Doris Elena Elias Elisabeth Elke
  Elon Emma Emmanuel Eric Erich Erik Ernst Eva Fabian Felix Ferdinand Florian Frank Franz Franziska Frieda Friedrich Gabriele Georg George Gerald Gerd Gerhard Gisela Giorgia Gregor Günter Günther Hannah Hannelore Hanna
  Hans Harald Hartmut Heike Heinrich Heinz Heiko Helga Helmut Hendrik Henry Herbert Hermann Holger Horst Hubert Ingo Ingrid Irina Jan Jana Janine Jennifer Jens Joachim Jochen Joe Johann Johanna Johannes John Jonas Jörg Josef
  Joseph Julia Julian Juliane Jürgen Kai Karin Karl Karsten Katharina Kathrin Katja Katrin Kerstin Kevin Klaus Konrad Konstantin Kristina Lars Laura Lea Lena Leo Leon Lina Lisa Lothar Luisa Lukas Maja Manfred Manuel Manuela
  Marc Marcel Marco Marcus Maria Marianne Marie Mario Marion Mark Marko Markus Martin Martina Mathias Matthias Max Maximilian Melanie Mia Michael Michaela Michelle Miriam Mohammed Monika Moritz Nadine Nancy Natalie Niklas Nicole Nils Nina
  Norbert Olaf Oliver Oskar Otto Pascal Patrick Paul Paula Peter Petra Philipp Rainer Ralf Ralph Regina Reinhard Renate Ricarda Richard Robert Robin Roland Rolf Roman Rosa Rudolf Sabine Sabrina Sahra Sam Samuel Sandra Sara Sarah Saskia
  Sebastian Sigmar Silke Silvia Simon Simone Sofia Sonja Sophie Stefan Stefanie Steffen Stephan Stephanie Susanne Sven Sylvia Tanja Theo Theresa Thomas Thorsten Till Tim Tina Tobias Tom Torsten Udo Ulrich Ulrike Ursula Ute Uwe Vanessa
  Verena Veronika Viktor Vincent Vladimir Volker Walter Werner Wilhelm William Winfried Wladimir Wolf Wolfgang Wolodymyr Xi Yvonne
`);

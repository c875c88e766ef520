import { describe, expect, it } from 'vitest';
import { inShort, read } from './read.ts';

/** Sentence, the words of its figure, and what they say. */
type Case = readonly [text: string, surface: string, said: string];

const german: readonly Case[] = [
  ['Die Werft verbuchte 480 Millionen Euro.', '480 Millionen Euro', 'money 480000000 EUR'],
  ['Das Schiff kostet zehn Milliarden US-Dollar.', 'zehn Milliarden US-Dollar', 'money 10000000000 USD'],
  ['Der Preis sank auf 3,20€ je Kilo.', '3,20€', 'money 3.2 EUR'],
  ['Er zahlte zwei Euro fünfzig.', 'zwei Euro fünfzig', 'money 2.5 EUR'],
  ['Die Anlage ist 12 TEUR wert.', '12 TEUR', 'money 12000 EUR'],
  ['Die Quote liegt bei 3,7 Prozent.', '3,7 Prozent', 'percent 3.7 percent'],
  ['Sie verlor 1,5 Prozentpunkte.', '1,5 Prozentpunkte', 'percent 1.5 percentage_point'],
  ['Erwartet werden zwischen 3 und 5 Prozent.', '3 und 5 Prozent', 'percent 3..5 percent'],
  ['Es fiel auf sechs bis sieben Prozent.', 'sechs bis sieben Prozent', 'percent 6..7 percent'],
  ['Rund 40.000 Menschen kamen.', '40.000', 'count 40000'],
  ['Anderthalb Millionen Bäume fehlen.', 'Anderthalb Millionen', 'count 1500000'],
  ['Ein Dutzend Boote sank.', 'Ein Dutzend', 'count 12'],
  ['Der Deich ist 4,3 Kilometer lang.', '4,3 Kilometer', 'quantity 4.3 km'],
  ['Am Mittag hatte es minus 7 Grad Celsius.', 'minus 7 Grad Celsius', 'quantity -7 degC'],
  ['Das Treffen ist am 21. Januar 2025 in Kiel.', '21. Januar 2025', 'date 2025-01-21'],
  ['Am 26. Juli war er dort.', '26. Juli', 'date 2024-07-26'],
  ['Es war der 06.11.23 in Kiel.', '06.11.23', 'date 2023-11-06'],
  ['Die Sitzung beginnt um 19.30 Uhr.', '19.30 Uhr', 'date T19:30'],
  ['Im vierten Quartal 2022 sank er.', 'vierten Quartal 2022', 'date 2022-Q4'],
  ['Die Saison 2024/25 war lang.', '2024/25', 'date 2024..2025'],
  ['Seit den 80er Jahren steht das Haus.', '80er', 'date 198X'],
  ['Er arbeitete drei weitere Jahre.', 'drei weitere Jahre', 'duration 3 year'],
  ['Die Fahrt dauert eine Dreiviertelstunde.', 'eine Dreiviertelstunde', 'duration 45 minute'],
  ['Ihm droht eine dreijährige Haftstrafe.', 'dreijährige', 'duration 3 year'],
  ['Der Lauf endete nach 2:04:23 Stunden.', '2:04:23 Stunden', 'duration 7463 second'],
  ['Zwei Drittel der Fischer stimmten zu.', 'Zwei Drittel', 'fraction 0.6666666666666666'],
  ['Jeder fünfte Kutter ist alt.', 'Jeder fünfte', 'fraction 0.2'],
  ['Zwei von drei Booten blieben.', 'Zwei von drei', 'fraction 0.6666666666666666'],
  ['Der Umsatz verdoppelte sich.', 'verdoppelte', 'multiple 2'],
  ['Das Netz ist dreimal so groß.', 'dreimal', 'multiple 3'],
  ['Das Seil war eineinhalbmal so lang.', 'eineinhalbmal', 'multiple 1.5'],
  ['Kiel steht auf Platz 4 der Liste.', 'Platz 4', 'ordinal 4'],
  ['Kiel gewann mit 3:2 gegen Rostock.', '3:2', 'score 3:2'],
  ['Die 34-Jährige kommt aus Husum.', '34-Jährige', 'age 34 year'],
  ['Anna Meier (57) leitet das Amt.', '57', 'age 57 year'],
];
const english: readonly Case[] = [
  ['The ferry cost £9.6m to build.', '£9.6m', 'money 9600000 GBP'],
  ['They raised $500bn for it.', '$500bn', 'money 500000000000 USD'],
  ['It sold for half a million dollars.', 'half a million dollars', 'money 500000 USD'],
  ['The bid was 470 pence a share.', '470 pence', 'money 4.7 GBP'],
  ['It costs $5-10 million a year.', '$5-10 million', 'money 5000000..10000000 USD'],
  ['Fares rose 20 per cent.', '20 per cent', 'percent 20 percent'],
  ['The bank cut rates by 25 basis points.', '25 basis points', 'percent 25 basis_point'],
  ['About 1,350 islanders signed.', '1,350', 'count 1350'],
  ['Five and a half million trees died.', 'Five and a half million', 'count 5500000'],
  ['Police counted 2.5m visitors.', '2.5m', 'count 2500000'],
  ['It runs for 12 miles along the coast.', '12 miles', 'quantity 12 mi'],
  ['He is 5 feet 2 inches in his socks.', '5 feet 2 inches', 'quantity 5.16666666666667 ft'],
  ['A wall of 8- to 16-metre panels.', '8- to 16-metre', 'quantity 8..16 m'],
  ['The inquiry opens on March 3, 2025 in Oban.', 'March 3, 2025', 'date 2025-03-03'],
  ['It runs Oct. 11–21 in Perth.', 'Oct. 11–21', 'date 2024-10-11..2024-10-21'],
  ['Doors open at 7:30 p.m. sharp.', '7:30 p.m.', 'date T19:30'],
  ['By the mid-2030s it will be gone.', '2030s', 'date 203X'],
  ['They waited an hour and a half.', 'an hour and a half', 'duration 1.5 hour'],
  ['He was jailed for 2 years, 3 months.', '2 years, 3 months', 'duration 2.25 year'],
  ['One in five boats leaks.', 'One in five', 'fraction 0.2'],
  ['Nearly three-quarters agreed.', 'three-quarters', 'fraction 0.75'],
  ['Profits tripled last year.', 'tripled', 'multiple 3'],
  ['She is ranked 66 in the world.', 'ranked 66', 'ordinal 66'],
  ['The home side won 6-2 on Sunday.', '6-2', 'score 6-2'],
  ['John Baird, 54, of Oban, said no.', '54', 'age 54 year'],
  ['A 15-year-old boy was rescued.', '15-year-old', 'age 15 year'],
];

describe.each([
  ['German', 'de', german],
  ['English', 'en', english],
] as const)('reading figures in %s', (_, language, cases) => {
  it.each(cases)('%s', (text, surface, said) => {
    const found = read(language, text);
    expect(found.map((figure) => [figure.surface, inShort(figure)])).toContainEqual([surface, said]);
  });
});

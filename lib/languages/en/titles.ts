import { wordsOf } from '../known-names.ts';

const roles =
  wordsOf(`president chancellor premier minister secretary senator congressman congresswoman representative governor mayor councillor councilman commissioner ambassador diplomat politician lawmaker mp leader
  chief boss ceo cfo cto coo chairman chairwoman chair executive director manager founder co-founder cofounder entrepreneur investor billionaire owner spokesman spokeswoman spokesperson head
  coach player striker goalkeeper defender midfielder captain quarterback forward winger pitcher
  lawyer attorney prosecutor judge justice solicitor barrister sheriff detective officer constable superintendent inspector sergeant general colonel major lieutenant admiral commander
  professor doctor researcher scientist expert economist historian sociologist psychologist virologist physicist biologist chemist physician surgeon analyst
  author writer novelist journalist editor presenter host reporter correspondent columnist filmmaker actor actress singer musician rapper composer conductor pianist artist painter photographer architect designer model comedian producer
  king queen prince princess emperor duke duchess earl pope cardinal bishop archbishop reverend pastor rabbi imam activist rebel dictator whistleblower
  teacher student farmer chef pilot astronaut candidate nominee adviser advisor aide treasurer trustee principal dean curator publisher strategist engineer developer officer agent star legend`);

/** Forms of address and roles, in lower case. */
export const titles: readonly string[] = [
  ...wordsOf(
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. adm adm. hon hon. fr fr. sgt first prime vice deputy former acting interim interior foreign',
  ),
  ...roles,
  ...roles.map((role) => `${role}s`),
];

/** Endings of compounds that are roles: "vice-president". */
export const titleEndings: readonly string[] = roles.filter((role) => role.length > 4).map((role) => `-${role}`);

// What class names and ids say. Class names are written in a programmers' English on sites of every language; each group is one bit.

const groups = {
  body: /\b(?:article ?body|articletext|article ?content|story ?body|story ?text|body ?text|bodytext|post ?content|post ?body|entry ?content|rich ?text|richtext|main ?text|page ?content|text ?content|articlebody|entry|prose|copy|article ?text|textblock|text ?block|fliesstext|haupttext)\b/,
  paragraph: /\b(?:paragraph|para|absatz|text|p|copy)\b/,
  article: /\b(?:article|story|post|beitrag|artikel|news|detail)\b/,
  title: /\b(?:headline|title|heading|ueberschrift|titel|hed|head)\b/,
  lead: /\b(?:lead|lede|dek|standfirst|intro|introduction|summary|abstract|excerpt|vorspann|subline|subtitle|subhead|subheadline|sub ?title|description|anriss|chapo|entradilla|ingress)\b/,
  kicker:
    /\b(?:kicker|dachzeile|topline|overline|eyebrow|roofline|spitzmarke|category|ressort|rubrik|section ?title|label)\b/,
  related:
    /\b(?:related|relateds|teaser|teasers|recommend|recommended|recommendation|recommendations|more|also|read ?more|readmore|further|similar|suggested|outbrain|taboola|plista|trending|popular|most ?read|mostread|latest|linklist|link ?list|see ?also|next|prev|previous|onward|card|cards|promo|promotion|promotions|partner|crosslink|weiterlesen|mehr|themen ?alarm|carousel|slider|swiper|river|feed|grid|listing|list ?item)\b/,
  share:
    /\b(?:share|sharing|shares|social|socials|facebook|twitter|whatsapp|follow|addthis|sharedaddy|bookmark|toolbar|tools|actions|print|like|likes|reaction|reactions)\b/,
  author:
    /\b(?:author|authors|byline|bylines|autor|autoren|bio|writer|contributor|contributors|profile|avatar|verfasser|redakteur|vcard|signature)\b/,
  subscribe:
    /\b(?:newsletter|newsletters|subscribe|subscription|subscribe ?box|signup|sign ?up|register|registration|login|abo|donate|donation|offer|membership|mc ?embed|optin|cta|call ?to ?action)\b/,
  advert:
    /\b(?:ad|ads|adv|advert|adverts|advertisement|advertising|adslot|ad ?slot|adbox|anzeige|werbung|sponsor|sponsored|sponsors|banner|dfp|gpt|commercial|affiliate|shop|shopping|product|products|deal|deals|price|coupon)\b/,
  comment:
    /\b(?:comment|comments|commentlist|kommentar|kommentare|respond|disqus|discussion|forum|reply|replies|reviews|feedback|poll|quiz|survey|umfrage)\b/,
  navigation:
    /\b(?:nav|navi|navigation|navbar|menu|menue|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|tabs|tab|toc|index|links|skip|search|header|topbar|masthead|sitemap|jump)\b/,
  footer:
    /\b(?:footer|foot|bottom|copyright|legal|imprint|impressum|disclaimer|disclosure|colophon|after|below|end|credits|footnote|footnotes|notes)\b/,
  sidebar: /\b(?:sidebar|side|aside|rail|right|left|widget|widgets|secondary|column ?right|marginal|complementary)\b/,
  overlay:
    /\b(?:modal|popup|popover|overlay|dialog|tooltip|lightbox|cookie|cookies|consent|cmp|gdpr|toast|notification|notice|alert|alerts|message|warning|error|hint)\b/,
  caption:
    /\b(?:caption|captions|figcaption|image ?caption|bildunterschrift|legend|legende|wp ?caption|cutline|bildtext|image ?text|picture ?text|media ?text|image ?description|bu)\b/,
  credit:
    /\b(?:credit|credits|copyright|source|sources|quelle|photographer|image ?source|rights|bildquelle|attribution|provider)\b/,
  media:
    /\b(?:image|images|img|photo|photos|picture|pictures|figure|video|videos|audio|player|podcast|gallery|galleries|slideshow|media|bild|bilder|foto|fotos|asset|thumb|thumbnail|hero)\b/,
  box: /\b(?:box|infobox|info ?box|factbox|fact ?box|info|facts|faktenbox|infokasten|kasten|callout|panel|module|insert|inset|supplement|background|inline|sidebar ?box|accordion|key ?points|highlights|takeaways)\b/,
  embed:
    /\b(?:embed|embedded|embeds|iframe|tweet|twitter ?tweet|instagram|youtube|external|extern|infographic|datawrapper|chart|graphic|map|wrapper ?embed|interactive|placeholder|opt ?in)\b/,
  meta: /\b(?:meta|metadata|date|time|timestamp|published|publish|updated|dateline|datum|info|infos|details|posted|reading ?time|readtime|stats|count|counter|views)\b/,
  tags: /\b(?:tag|tags|taglist|topic|topics|keyword|keywords|category|categories|thema|themen|schlagwort|schlagworte|labels|hashtags)\b/,
  quote: /\b(?:quote|quotes|blockquote|pullquote|pull ?quote|zitat|citation|testimonial)\b/,
  paywall: /\b(?:paywall|premium|plus|piano|metered|locked|paid|barrier|subscriber ?only|regwall|gate)\b/,
} as const;

export type ClassGroup = keyof typeof groups;
export const classGroupNames = Object.keys(groups) as ClassGroup[];
const tests = Object.values(groups);

/** The bit of each group. */
export const groupBit = Object.fromEntries(classGroupNames.map((name, i) => [name, 2 ** i])) as Record<
  ClassGroup,
  number
>;

const known = new Map<string, number>();
const longest = 300;

/** The groups an element's class and id speak of, as bits. */
export function classGroups(className: string, id: string): number {
  const key = `${className} ${id}`;
  if (key === ' ') return 0;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const words = key
    .slice(0, longest)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
  let bits = 0;
  for (const [i, test] of tests.entries()) if (test.test(words)) bits |= 1 << i;
  if (known.size > 4000) known.clear();
  known.set(key, bits);
  return bits;
}

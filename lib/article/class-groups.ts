// What class names and ids say. Class names are written in a programmers' English on sites of every language; each group is one bit.

const groups = {
  body: 'articlebody articletext articlecontent storybody storytext bodytext postcontent postbody entrycontent richtext maintext pagecontent textcontent contentbody entry prose copy textblock fliesstext haupttext wysiwyg',
  content: 'content main body container wrapper inner page',
  paragraph: 'paragraph paragraphs para absatz text p copy txt',
  article: 'article story post beitrag artikel news detail single',
  title: 'headline title heading ueberschrift titel hed head',
  lead: 'lead lede dek deck standfirst intro introduction summary abstract excerpt vorspann subline subtitle subhead subheadline subheading teasertext description anriss chapo entradilla ingress preamble',
  kicker:
    'kicker dachzeile topline overline eyebrow roofline spitzmarke category ressort rubrik sectiontitle label flag',
  related:
    'related relateds recommend recommended recommendation recommendations more also readmore further similar suggested outbrain taboola plista trending popular mostread latest linklist seealso onward crosslink weiterlesen mehr themenalarm moreon topstories headlines articlelink articlelist',
  teaser: 'teaser teasers card cards promo promotion promotions preview tile tiles snippet item items listitem',
  list: 'carousel slider swiper river feed grid listing list listings archive stream slick gallery',
  next: 'next prev previous nextpost pagination pager paging',
  share:
    'share sharing shares social socials facebook twitter whatsapp follow addthis sharedaddy bookmark toolbar tools actions action print like likes reaction reactions button buttons btn',
  author:
    'author authors byline bylines autor autoren bio writer contributor contributors profile avatar verfasser redakteur vcard signature about biography person',
  subscribe:
    'newsletter newsletters subscribe subscription subscribebox signup register registration login abo donate donation offer membership mcembed optin cta calltoaction form',
  advert:
    'ad ads adv advert adverts advertisement advertising adslot adbox anzeige werbung sponsor sponsored sponsors banner dfp gpt commercial affiliate advertorial',
  shop: 'shop shopping product products deal deals price prices coupon cart buy amazon',
  comment:
    'comment comments commentlist kommentar kommentare respond disqus discussion forum reply replies reviews feedback',
  vote: 'poll quiz survey umfrage vote rating ratings',
  navigation:
    'nav navi navigation navbar menu menue submenu breadcrumb breadcrumbs tabs tab toc index links skip search header topbar masthead sitemap jump jumplinks',
  footer: 'footer foot bottom after below end',
  legal: 'copyright legal imprint impressum disclaimer disclosure colophon privacy terms',
  note: 'footnote footnotes notes note correction update updates source sources references reference',
  sidebar: 'sidebar side aside rail right left widget widgets secondary marginal complementary column col',
  overlay:
    'modal popup popover overlay dialog tooltip lightbox cookie cookies consent cmp gdpr toast notification notice alert alerts message warning error hint',
  caption:
    'caption captions figcaption imagecaption bildunterschrift legend legende wpcaption cutline bildtext imagetext picturetext mediatext imagedescription bu',
  credit: 'credit credits quelle photographer imagesource rights bildquelle attribution provider photocredit',
  media:
    'image images img photo photos picture pictures figure video videos audio player podcast galleries slideshow media bild bilder foto fotos asset thumb thumbnail hero',
  box: 'box infobox factbox info facts faktenbox infokasten kasten callout panel module insert inset supplement background inline accordion keypoints highlights takeaways',
  embed:
    'embed embedded embeds iframe tweet twittertweet instagram youtube external extern infographic datawrapper chart graphic map interactive placeholder',
  meta: 'meta metadata date time timestamp published publish updated dateline datum infos details posted readingtime readtime stats count counter views',
  tags: 'tag tags taglist topic topics keyword keywords categories thema themen schlagwort schlagworte labels hashtags',
  quote: 'quote quotes blockquote pullquote zitat citation testimonial',
} as const;

export type ClassGroup = keyof typeof groups;
export const classGroupNames = Object.keys(groups) as ClassGroup[];

/** The bit of each group. */
export const groupBit = Object.fromEntries(classGroupNames.map((name, i) => [name, 2 ** i])) as Record<
  ClassGroup,
  number
>;

const bitsOfWord = new Map<string, number>();
for (const name of classGroupNames)
  for (const word of groups[name].split(' ')) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | groupBit[name]);

const known = new Map<string, number>();
const longest = 300;
const mostKnown = 4000;

function read(names: string): number {
  const words = names
    .slice(0, longest)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  let bits = 0;
  for (const [i, word] of words.entries()) {
    bits |= bitsOfWord.get(word) ?? 0;
    // "article-body" says what "articlebody" says.
    if (i > 0) bits |= bitsOfWord.get(`${words[i - 1]}${word}`) ?? 0;
  }
  return bits;
}

/** The groups an element's class and id speak of, as bits. */
export function classGroups(className: string, id: string): number {
  if (!className && !id) return 0;
  const key = id ? `${className} ${id}` : className;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  if (known.size > mostKnown) known.clear();
  const bits = read(key);
  known.set(key, bits);
  return bits;
}

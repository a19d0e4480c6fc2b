/**
 * The words of code, as opposed to words of people: what may be said of a page's structure without saying
 * anything of what stands in it. Test ids, component keys and drawing ids are kept token by token; a token
 * that is not here (a handle, a name, an id) becomes a dot.
 */
const TOKENS = new Set(
  `accept account action actions activity actor ad ads adaptive affiliate ajax all analytics anchor animation app area aria article artdeco as attached attachment
  attributed audio author auto autoscroll avatar back background badge banner bar base basic bell block body book bookmark border bottom box bubble bug button buttons
  by card cards carousel caret cell cells center chat check chevron circle close collapse collapsed column comet comment commentary comments common community company
  component compose composer conf connection connections consumption container content context control controls conversation conversations core count counts cover
  cta custom dark data date decline default degree delete desc description desktop detail details dialog direct disabled display divider dm document dots down drawer
  dropdown edit editor element ember embed emoji empty end entertainment entity entry error event events expandable expanded facebook fallback feature featured feed
  feedback field file filter first fixed flag flagship flex focus follow follower followers following footer form forward frame from full gallery gif globe grid
  gridcell group groups guest handle head header heading headline hide hidden highlight home hover icon icons id ignore image images in inbox incoming index indicator
  info inline inmail inner input insight insights interop invitation invite item items join key label labels large last layer layout lazy left like likes line lines
  link links linkedin list listbox listitem load loading location lockup log login logo low main mark marker medium media member members mention menu message messages
  messenger messaging meta mini mobile modal module more move msg mw my name names nav navigation nested network new news no normal notification notifications number
  obfuscated off on open option options order original outer outgoing outlet outline overflow overlay own page pages pagelet panel params parent part parts people
  permalink person photo photos pill pin placeholder placement play player poll popover popup post posts premium presence presenter preview primary privacy private
  profile profiles progress promo promoted prompt publish pull quick quote quoted radio rail react reaction reactions read reader recent recommend refresh region
  relevance rendering reply replies replaceable report repost reposts request requests reshare reshared result results reveal ring role root row rows sample scope
  screen scroll scroller sdui search second section see select selected selector self send sender sent separator served set settings shadow share shared shell show
  showcase side sidebar simple single skeleton slot small social sort space spacing spin spinner spinmail sponsored stage start state static stats status sticker
  sticky story stories stream sub subject subscribe subtitle suggested suggestion suggestions supplementary surface svg switch system tab tabs table tag tap target
  test text textarea textbox thread threads thumb thumbs thumbnail time timeline timestamp tip title toast toggle toolbar tooltip top topic total tracking tray tree
  trend trigger tweet type typeahead typing unavailable unbookmark unfollow unit unlike unread unretweet up update updates upload url urn user username users v video
  videos view viewer viewport visibility visually voice web web-ios who widget window with wrap wrapper write x xchat li fs fsd ios actionable us lt
  retweet verified aggregate ugc subtree modulekey main_feed workspace mainfeed xsmall xxsmall xlarge tools
  accent caption captions chip compact connect convo eventlist membership mynetwork notice occludable occlusion presentational query rehydrated school session store topcard unspecified testid route code posinset describedby labelledby componentkey privately components proof segment other one active picture occupation
  shadowdom remove transition duration since semaphore num haspopup public americas about experience education desktopnav`
    .split(/\s+/),
);
/** Names of elements that are no words of code above. */
const TAGS = new Set(
  `a abbr address aside b blockquote br canvas clippath col dd defs del div dl dt ellipse em fieldset figcaption figure g h1 h2 h3 h4 h5 h6 hr html i iframe img ins
  legend li lineargradient mask noscript object ol p path polygon polyline pre q rect s script source span stop strong style summary sup symbol tbody td template tfoot
  th thead tr track tspan u ul use`.split(/\s+/),
);
/** The standard's roles that are no words of code above. */
const ROLES = new Set(
  `alert alertdialog application blockquote checkbox columnheader combobox complementary contentinfo figure img insertion marquee menubar menuitem menuitemcheckbox
  menuitemradio meter none note paragraph presentation progressbar radiogroup rowgroup rowheader scrollbar searchbox slider spinbutton tablist tabpanel term timer
  treegrid treeitem`.split(/\s+/),
);

/** What stands for everything that is not structure. */
export const GAP = '…';

/** True for a single word of code. */
export function isToken(word: string): boolean {
  // Two letters are found in any id by chance.
  return (word.length > 2 || /^(dm|ad|li|id|qa)$/i.test(word)) && TOKENS.has(word.toLowerCase());
}
/** `UserAvatar-Container-ada` as `UserAvatar-Container-…`: words of code stay, everything else is one gap. */
export function structureOf(value: string): string {
  const parts = value.slice(0, 200).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[-_:./]|[^A-Za-z\-_:./]+/g) ?? [];
  const kept = parts.map((part) => (/^[A-Za-z]+$/.test(part) ? (isToken(part) ? part : GAP) : /^[-_:./]$/.test(part) ? part : GAP));
  return kept.join('').replace(/…(?:[-_:./]?…)*/g, GAP);
}
/** True for a class name made of code words, as older pages have them; hashed ones are not. */
export function isSpokenClass(name: string): boolean {
  if (name === 'comment') return true;
  const parts = name.split(/[-_]+/).filter(Boolean);
  return parts.length > 1 && parts.some((part) => isToken(part)) && parts.every((part) => isToken(part) || /^([a-z]|v?\d|in|to)$/.test(part));
}
/** The tag of an element; one that is none of HTML's or SVG's by its words of code. */
export function structureOfTag(name: string): string {
  return TAGS.has(name.toLowerCase()) ? name.toLowerCase() : structureOf(name);
}
/** A role as it is when it is one of the standard's. */
export function structureOfRole(role: string): string {
  return ROLES.has(role) || isToken(role) ? role : GAP;
}

import type { CodeWords } from '../core/code-words';

/**
 * The words of code that adapters, and people who mend them, know from pages; then names of elements and roles of the
 * standard that are none of those. Not carried by tabs: see `structure.ts`.
 */
export const CODE_WORDS: CodeWords = {
  tokens: `accept account action actions activity actor ad ads adaptive affiliate ajax all analytics anchor animation app area aria article artdeco as attached attachment
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
  permalink person photo photos pending pill pin placeholder placement play player poll popover popup post posts premium presence presenter preview primary privacy private
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
  shadowdom remove transition duration since semaphore num haspopup public americas about experience education desktopnav`,
  tags: `a abbr address aside b blockquote br canvas clippath col dd defs del div dl dt ellipse em fieldset figcaption figure g h1 h2 h3 h4 h5 h6 hr html i iframe img ins
  legend li lineargradient mask noscript object ol p path polygon polyline pre q rect s script source span stop strong style summary sup symbol tbody td template tfoot
  th thead tr track tspan u ul use`,
  roles: `alert alertdialog application blockquote checkbox columnheader combobox complementary contentinfo figure img insertion marquee menubar menuitem menuitemcheckbox
  menuitemradio meter none note paragraph presentation progressbar radiogroup rowgroup rowheader scrollbar searchbox slider spinbutton tablist tabpanel term timer
  treegrid treeitem`,
};

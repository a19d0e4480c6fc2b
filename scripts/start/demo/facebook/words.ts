import { banner, landscape } from '../picture';
import type { Person } from '../person';

export interface Post {
  readonly by: Person;
  /** Relative time; an advertisement shows the network's own label instead. */
  readonly time?: string;
  readonly text: string;
  readonly link?: readonly [url: string, title: string];
  readonly picture?: string;
  readonly reactions: number;
  readonly comments: number;
}

/** The feed: who posts what, in the order of the page. */
export const POSTS: readonly Post[] = [
  {
    by: { name: 'Gunnar Lie', slug: 'gunnar.lie.74' },
    time: '2 h',
    text: 'Nine hours up Storhorn today, sleet from noon. The bridge below the hut is gone, so plan for the upper ford; it was knee-deep at four. Thanks to the couple from Bergen who lent me dry gloves.',
    picture: landscape('storhorn'),
    reactions: 148,
    comments: 33,
  },
  {
    by: { name: 'Amber Lowe Coaching', slug: 'amberlowecoaching' },
    time: '3 h',
    text: 'Mamas, I was exhausted, broke and invisible. Then I learned how to earn from my phone while the kids nap. ✨\n\nI only take 5 women into my inner circle each month. This one is 50% off until midnight.\n\nDrop a 💛 below and I’ll message you the details.',
    reactions: 92,
    comments: 210,
  },
  {
    by: { name: 'Gleamwell', slug: 'gleamwellhome' },
    text: 'Say goodbye to hard water. The Gleamwell filter fits in two minutes. Order now and get 60% off, free shipping this week only.',
    link: ['https://gleamwell.example/offer?fbclid=IwAR3', 'Only while stocks last'],
    picture: banner('60% off this week'),
    reactions: 2304,
    comments: 187,
  },
  {
    by: { name: 'Yara Benali', slug: 'yara.benali.workshop' },
    time: '6 h',
    text: 'The kiln controller failed again, so I opened it. One relay had welded shut: it had switched 10,400 times since 2019. I replaced it with a solid-state one for 23 euros. If yours is the same model, look at the second relay from the left before you buy a new board. Photos of both in the comments.',
    reactions: 76,
    comments: 41,
  },
  {
    by: { name: 'Norrby Parents’ Choir', slug: 'norrbychoir' },
    time: '8 h',
    text: 'No rehearsal on Thursday, the hall has no heating. We meet on Monday at seven instead. Bring the green folder.',
    reactions: 21,
    comments: 6,
  },
  {
    by: { name: 'Trent Calloway', slug: 'trent.calloway.trades' },
    time: '10 h',
    text: 'Turned $500 into $11,340 in six weeks following just three signals a day. I don’t sell anything. My mentor opens 10 places in his private group tonight. Message me “READY” and I’ll send you the link.',
    reactions: 64,
    comments: 88,
  },
  {
    by: { name: 'Ingrid Solheim', slug: 'ingrid.solheim.9' },
    time: '14 h',
    text: 'Question for people with bees: two of my five colonies were empty this morning, no dead bees, stores untouched, queen cells half built. Varroa count in September was 2 percent. Has somebody seen this after a warm October? I would rather understand it than treat blindly.',
    reactions: 39,
    comments: 57,
  },
  {
    by: { name: 'Petter Dahl', slug: 'petter.dahl.12' },
    time: '19 h',
    text: 'Happy to say that Liv and I got the keys today. Forty boxes, one kettle, no curtains. Come by when you pass.',
    picture: landscape('new house'),
    reactions: 412,
    comments: 95,
  },
];

export interface Window {
  readonly by: Person;
  readonly id: string;
  readonly messages: readonly { readonly from: 'them' | 'viewer'; readonly text: string }[];
}
export const WINDOWS: readonly Window[] = [
  {
    by: { name: 'Kelsey Vance', slug: 'kelsey.vance.growth' },
    id: '60061',
    messages: [
      { from: 'them', text: 'Hi Mara! I saw your choir page. We build websites and ads for clubs like yours, and we got another choir 120 new members in 30 days. Can I send you our packages? First month is free.' },
      { from: 'them', text: 'Just checking in, did you see my message? I have two slots left this week.' },
    ],
  },
  {
    by: { name: 'Gunnar Lie', slug: 'gunnar.lie.74' },
    id: '60072',
    messages: [
      { from: 'viewer', text: 'Is the upper ford fine with a child?' },
      { from: 'them', text: 'Not this week. Go round by the dam, it adds an hour. I can lend you the small harness if you want it.' },
    ],
  },
];

import { banner, chart } from '../picture';
import type { Person } from '../person';

export interface Post {
  readonly by: Person;
  /** Relative time; an advertisement has none. */
  readonly time?: string;
  /** Who brought it here, and how ("likes this"). */
  readonly header?: readonly [Person, string];
  readonly text: string;
  readonly link?: string;
  readonly picture?: string;
  readonly reactions: string;
  readonly comments: number;
}
const tobias: Person = { name: 'Tobias Renn', slug: 'tobias-renn', headline: 'Leak detection engineer, 11 winters underground', degree: 2, verified: true };
const farah: Person = { name: 'Farah Idrissi', slug: 'farah-idrissi', headline: 'Hydraulic modelling at Delta & Dyke', degree: 1 };

/** The feed: who posts what, in the order of the page. */
export const POSTS: readonly Post[] = [
  {
    by: tobias,
    time: '3h',
    text: 'We hung 14 acoustic loggers on 6 km of cast iron for one winter.\n\nWhat worked: correlating at 2 am only. Traffic noise halved our hit rate by day.\nWhat failed: anything near the tram depot. We dug twice and found dry sand both times.\n\nLosses in the zone went from 31 to 22 m³ per hour. The raw correlations and my spreadsheet are in the comments; tell me where I fooled myself.',
    picture: chart('Night flow, zone 4', [31, 30, 28, 27, 24, 22], 'm³ per hour'),
    reactions: '214',
    comments: 47,
  },
  {
    by: { name: 'Colette Marsh', slug: 'colette-marsh-scale', headline: 'I help founders book 30+ qualified calls a month | ex-agency | DM me SCALE', degree: 3 },
    time: '5h',
    text: 'I was broke at 26.\n\nSleeping on my sister’s sofa. 41 unread invoices.\n\nThen I found the one outreach system that changed everything.\n\nLast month it booked 93 calls for my clients. On autopilot.\n\nI put the whole playbook into a free PDF.\n\nComment “SCALE” and I’ll send it over to you. (Must be connected, so I can DM you.)',
    reactions: '1,902',
    comments: 1311,
  },
  {
    by: { name: 'Brightfunnel', slug: 'brightfunnel', followers: '48,310 followers' },
    text: 'Your pipeline deserves better than guesswork. Brightfunnel finds buyers who are ready to talk, and books them straight into your calendar.\n\nStart your 14-day free trial today. No credit card required.',
    link: 'https://brightfunnel.example/trial?utm_source=feed&utm_campaign=q4&li_fat_id=8f1c',
    picture: banner('More meetings. Less work.'),
    reactions: '388',
    comments: 6,
  },
  {
    by: { name: 'Henrik Osei', slug: 'henrik-osei', headline: 'Asset manager, drinking water', degree: 1 },
    time: '8h',
    text: 'New position: from today I am Head of Asset Management at Vesterhav Water! Thank you to everybody at Norrby for nine good years, and for the cake.',
    reactions: '673',
    comments: 162,
  },
  {
    by: farah,
    time: '11h',
    text: 'I disagree with the claim that smart meters alone cut losses by a fifth. The study everybody cites (Okafor 2023, table 4) compares metered streets with streets that also got new valves the same year. Take the valves out and the difference is 4 percent, inside the error bars.\n\nMeters are worth having. Just not for that reason.',
    reactions: '341',
    comments: 88,
  },
  {
    by: { name: 'Priya Nair', slug: 'priya-nair-talent', headline: 'Talent partner, infrastructure and utilities', degree: 2 },
    time: '14h',
    text: 'We’re hiring: Senior SCADA Engineer (m/f/x) at a municipal utility, 80 to 100 percent, on site two days a week. Salary band 92–108k, stated up front. If you have kept a control room running through a storm, apply with your CV or tell me who should. #hiring',
    link: 'https://vesterhav.example/jobs/scada',
    reactions: '57',
    comments: 9,
  },
  {
    by: { name: 'Graham Pike', slug: 'graham-pike-revops', headline: 'Founder at Pike & Partners | RevOps for utilities', degree: 2 },
    time: '18h',
    header: [{ name: 'Henrik Osei', slug: 'henrik-osei' }, 'likes this'],
    text: 'A mid-size utility came to us with a backlog of 4,000 work orders.\n\nNinety days later: 600. Same crew, same trucks.\n\nHow? Three small changes to how they plan the week. We have now done it for 12 utilities, among them two of the largest in the north.\n\nWant the same for your team? I have opened four free strategy calls for January. Grab yours before they’re gone.',
    link: 'https://pikepartners.example/book-a-call',
    reactions: '129',
    comments: 14,
  },
  {
    by: { name: 'Oona Saarinen', slug: 'oona-saarinen', headline: 'GIS lead, Lakeside Utilities', degree: 2, verified: true },
    time: '21h',
    text: 'Question for people who keep GIS and the hydraulic model in step: how do you handle valves that were closed by hand and never logged? We compare pressure at night against the model and send someone when it is off by more than 0.4 bar, but half of the visits find nothing. What threshold do you use, and why?',
    reactions: '96',
    comments: 61,
  },
  {
    by: { name: 'Growth Harbor', slug: 'growth-harbor', followers: '9,204 followers' },
    time: '1d',
    text: 'LAST CHANCE: only 17 seats left for our free webinar “Fill your calendar in Q1”.\n\nYou will learn:\n✅ the cold message that gets 41% replies\n✅ how to follow up seven times without being ignored\n✅ the offer nobody says no to\n\nThursday, 5 pm. Register now, the link closes at midnight.',
    link: 'https://growthharbor.example/webinar?ref=feed',
    reactions: '210',
    comments: 31,
  },
];

export interface Invitation {
  readonly by: Person;
  readonly age: string;
  readonly note?: string;
}
export const INVITATIONS: readonly Invitation[] = [
  { by: { name: 'Sienna Blake', slug: 'sienna-blake-growth', headline: 'Helping utilities win with AI' }, age: '2 days ago', note: 'Hi Mara, love what you’re doing at Norrby! We help teams like yours cut costs by 40% with AI. Open to a quick 15-minute call next week?' },
  { by: { name: 'Emeka Duru', slug: 'emeka-duru', headline: 'Pump stations, Port Harrow Water' }, age: 'Yesterday', note: 'We spoke after your talk on valve exercising in Gdańsk. Your point about gearbox torque was right: we measured ours and two of nine were off. Happy to send you the numbers.' },
];

export interface Thread {
  readonly by: Person;
  readonly messages: readonly { readonly from: 'them' | 'viewer'; readonly time: string; readonly text: string; readonly link?: string }[];
}
export const THREADS: readonly Thread[] = [
  {
    by: { name: 'Derek Vaughn', slug: 'derek-vaughn-leadwise', headline: 'Account executive at Leadwise' },
    messages: [
      { from: 'them', time: '9:02 AM', text: 'Hi Mara, I came across your profile and was really impressed. We help utilities like yours generate 3x more leads with our AI platform. Do you have 15 minutes this week? Here is my calendar:', link: 'https://calendly.com/derek-leadwise/15min' },
      { from: 'them', time: '9:41 AM', text: 'Just bumping this to the top of your inbox! Did you get a chance to look? I would hate for you to miss out.' },
    ],
  },
  {
    by: farah,
    messages: [
      { from: 'viewer', time: '10:12 AM', text: 'Farah, which roughness do you use for the old ductile mains?' },
      { from: 'them', time: '10:20 AM', text: 'Depends on the lining. Cement: 0.3 mm. For the 1971 ones without lining we calibrated 1.1 mm from your fire flow tests. I’ll send you the sheet tonight.' },
    ],
  },
];

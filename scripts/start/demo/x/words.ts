import { banner, chart } from '../picture';
import type { Person } from '../person';

export interface Post {
  readonly by: Person;
  /** Hours ago; an advertisement has no time. */
  readonly hours?: number;
  readonly text: string;
  readonly link?: string;
  readonly picture?: string;
  /** Replies, reposts, likes, views. */
  readonly counts: readonly [number, number, number, number];
  readonly repostedBy?: string;
}

/** The timeline: who posts what, in the order of the page. */
export const POSTS: readonly Post[] = [
  {
    by: { name: 'Lena Okafor', slug: 'lena_okafor_db', verified: true },
    hours: 2,
    text: 'We moved our billing tables off one big Postgres box last month. What I got wrong: I measured p50. Users feel p99, and p99 tripled for nine days because every cold page came over the network.\n\nFix was boring: warm the 40 GB that matter before the switch. Numbers and script below.',
    link: 'https://notes.okafor.example/warm-cache',
    picture: chart('p99 of invoice lookup', [38, 41, 118, 112, 96, 44], 'ms'),
    counts: [41, 88, 612, 48210],
  },
  {
    by: { name: 'Jax Monroe', slug: 'jaxmonroe_ai', verified: true },
    hours: 3,
    text: '99% of people use AI wrong.\n\nI spent 300+ hours testing prompts so you don’t have to.\n\nMy ultimate pack (worth $297) is FREE for 24 hours.\n\nTo get it:\n1. Like\n2. Repost\n3. Reply “AI”\n\nMust follow so I can DM you 👇',
    counts: [2210, 1904, 3120, 402118],
  },
  {
    by: { name: 'Stacklift', slug: 'stacklift_io', verified: true },
    text: 'Ship twice as fast with half the meetings. Stacklift plans your sprints for you. Start free, upgrade any time.',
    link: 'https://stacklift.example/start?twclid=2-4kz81',
    picture: banner('Plan less. Ship more.'),
    counts: [3, 2, 41, 91204],
  },
  {
    by: { name: 'Mihai Stancu', slug: 'mihai_reads_logs' },
    hours: 5,
    text: 'Has anybody seen io_uring lose a completion under memory pressure on 6.12? I can reproduce it in about one of 400k requests, only with registered buffers. Strace and a 60-line test case are in the gist. I may well be holding it wrong.',
    link: 'https://gist.stancu.example/uring-test',
    counts: [63, 21, 240, 30112],
  },
  {
    by: { name: 'Tess Whitlock', slug: 'tess_writes_copy', verified: true },
    hours: 6,
    text: 'A client asked why her newsletter grew from 800 to 19,000 readers in a year.\n\nIt wasn’t luck. It was the 5-part system I teach in Newsletter Sprint.\n\nDoors close Friday. 12 spots left. Use code EARLY40 for 40% off.',
    link: 'https://tesswhitlock.example/sprint?coupon=EARLY40',
    counts: [38, 17, 204, 22018],
  },
  {
    by: { name: 'Ruth Adeyemi', slug: 'ruth_adeyemi' },
    hours: 7,
    text: '@mihai_reads_logs Not io_uring, I think. We chased the same thing in March: the NIC driver dropped the interrupt when the buffer crossed a huge page. Commit 8f2c1 in our fork has the workaround. Credit to Petra Lang, who found it with a logic analyser and a lot of coffee.',
    counts: [9, 14, 187, 9120],
    repostedBy: 'Lena Okafor',
  },
  {
    by: { name: 'Kite Robotics', slug: 'kite_robotics', verified: true },
    hours: 9,
    text: 'We’re hiring a controls engineer in Tampere. You will own the landing loop of a 9 kg aircraft. Pay range and the take-home task (paid, 4 hours) are on the page. Apply by 15 December.',
    link: 'https://kiterobotics.example/jobs/controls',
    counts: [12, 44, 160, 20411],
  },
  {
    by: { name: 'Dana Fields', slug: 'danafields_saas' },
    hours: 12,
    text: 'Unpopular opinion: your team doesn’t have a hiring problem. It has a delivery problem.\n\nOur senior engineers in Kraków plug into your team within 7 days. Half the cost, no recruiter fees. DMs are open.',
    counts: [21, 5, 33, 7412],
  },
  {
    by: { name: 'Noor Haddad', slug: 'noor_haddad_sre' },
    hours: 15,
    text: 'Small thing that saved our on-call this week: we page on “queue age over 10 minutes” instead of “queue length over N”. Length lied every time a big customer imported. Age didn’t. False pages went from 14 to 2 in a month.',
    counts: [17, 52, 433, 25870],
  },
];

export const CHAT: { readonly by: Person; readonly messages: readonly { readonly from: 'them' | 'viewer'; readonly time: string; readonly text: string }[] } = {
  by: { name: 'Rico Banks', slug: 'rico_growthlabs' },
  messages: [
    { from: 'them', time: '10:42 AM', text: 'Hey Mara! Loved your last thread 🔥 We help technical founders get 50+ demo calls a month, done for you. You only pay per booked call. Want me to send a short video?' },
    { from: 'them', time: '4:05 PM', text: 'Should I close your file, or is this just bad timing? Happy to send over 3 case studies.' },
  ],
};

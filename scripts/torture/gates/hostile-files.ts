import fc from 'fast-check';
import type { Gate } from '../gate';
import type { Product } from '../rig';

/** Files of every sort that we read, damaged in every way: each is read or refused, and nothing else happens. */
export const hostileFiles: Gate = {
  id: 'G11',
  title: 'files damaged or made to break the import',
  async run(rig) {
    const product = await rig.product();
    const sound = await soundFiles(product);
    const total = rig.many(1_000, 50_000);
    const before = prototypes();
    const bad = { uncaught: 0, partial: 0, unexplained: 0 };
    let refused = 0;
    let most = 0;
    const start = heap();
    for (let seed = 0; seed < total; seed++) {
      const [name, bytes] = sound[seed % sound.length]!;
      const file = seed % 7 === 6 ? noise(seed) : product.damage(bytes, Math.floor(seed / sound.length) + seed);
      try {
        const read = await product.readFiles([product.bytes(file, name)], { findProfile: product.findLinkedProfile });
        for (const { problem, rows } of read) {
          if (!problem) continue;
          refused++;
          if (rows.length > 0) bad.partial++;
          if (!problem.field || !problem.expected) bad.unexplained++;
        }
      } catch (error) {
        if (++bad.uncaught <= 3) console.log(`     ${name}, seed ${seed}: ${String(error)}`);
      }
      if (seed % 250 === 0) most = Math.max(most, heap() - start);
    }
    return [
      { what: 'files', value: total, least: 1_000 },
      { what: 'refused whole', value: refused, least: 100 },
      { what: 'exceptions', value: bad.uncaught, most: 0 },
      { what: 'refused and yet partly read', value: bad.partial, most: 0 },
      { what: 'refused without field and expectation', value: bad.unexplained, most: 0 },
      { what: 'changes of built-in prototypes', value: prototypes() === before ? 0 : 1, most: 0 },
      { what: 'memory', value: most / 1_048_576, most: 100, unit: 'MB' },
    ];
  },
};

const heap = () => process.memoryUsage().heapUsed;
const prototypes = () => [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join('|');
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** One sound file of each sort, with the traps that JSON and CSV know. */
async function soundFiles({ anyEntry, csvHead, csvRow, writeBackup }: Product): Promise<[name: string, bytes: Uint8Array][]> {
  const entries = Array.from({ length: 12 }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 3 })[0]!);
  return [
    ['unbadger.csv', utf8(csvHead() + entries.map(csvRow).join(''))],
    ['unbadger.json', utf8(await writeBackup({ entries, incidents: [], known: ['x/otto'] }, 0))],
    ['list.txt', utf8('# mine\nacme.example\n||grow.example^\n0.0.0.0 ads.example\nhttps://www.linkedin.com/in/ada-example/\n')],
    ['list.csv', utf8('Name;Url;Note\nAda;https://x.com/ada_example;"a ""b"""\n__proto__;constructor.example;x\n')],
    ['Connections.csv', utf8('Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada-example,,Acme,Engineer,03 Nov 2026\n')],
    ['messages.csv', utf8('CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,Ada,https://www.linkedin.com/in/ada,Me,https://www.linkedin.com/in/me,2026-11-03 10:00:00 UTC,,Hello,INBOX\n')],
    ['direct-messages.js', utf8(`window.YTD.direct_messages.part0 = ${JSON.stringify([{ dmConversation: { conversationId: '1-2', messages: [{ messageCreate: { senderId: '1', recipientId: '2', text: 'hello', createdAt: '2026-11-03T10:00:00.000Z', id: '9' } }] } }])}`)],
    ['following.js', utf8(`window.YTD.following.part0 = ${JSON.stringify([{ following: { accountId: '12', userLink: 'https://twitter.com/intent/user?user_id=12' } }])}`)],
    ['message_1.json', json({ participants: [{ name: 'Ada' }, { name: 'Me' }], messages: [{ sender_name: 'Ada', timestamp_ms: 1_700_000_000_000, content: 'hello' }], title: 'Ada', thread_path: 'inbox/ada_1' })],
    ['your_friends.json', json({ friends_v2: [{ name: 'Ada', timestamp: 1_700_000_000 }] })],
    ['evil.json', utf8('{"format":"unbadger-backup","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"body":[[[[[[]]]]]]}')],
  ];
}
/** Bytes without a plan; some begin like an archive. */
function noise(seed: number): Uint8Array {
  const bytes = fc.sample(fc.uint8Array({ maxLength: 400 }), { numRuns: 1, seed })[0]!;
  return seed % 2 === 0 ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
}

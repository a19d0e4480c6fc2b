import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../lib/portable/zip';

// Everybody here is invented.
export const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Example,https://www.linkedin.com/in/ada-example,,Acme Growth,"Head of ""Growth"", EMEA",03 Nov 2025
Otto,Muster,https://www.linkedin.com/in/otto-muster,,Kontor Nord,Ingenieur,14 Feb 2024
Otto,Muster,https://www.linkedin.com/in/otto-muster,,Kontor Nord,Ingenieur,14 Feb 2024
Hidden,Person,,,Quiet Ltd,Analyst,01 Jan 2023
`;
export const MESSAGES = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
2-a==,,Ada Example,https://www.linkedin.com/in/ada-example,Me Myself,https://www.linkedin.com/in/me-myself,2025-11-03 10:22:11 UTC,Quick question,"<p>Open to a quick call?</p>",INBOX
2-a==,,Ada Example,https://www.linkedin.com/in/ada-example,Me Myself,https://www.linkedin.com/in/me-myself,2025-11-10 10:22:11 UTC,,Just floating this up,INBOX
2-b==,,Me Myself,https://www.linkedin.com/in/me-myself,Otto Muster,https://www.linkedin.com/in/otto-muster,2025-11-04 08:00:00 UTC,,"Thanks, that helped",INBOX
`;
export const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ada Example,Me Myself,"11/3/25, 10:22 AM",Let us connect,INCOMING,https://www.linkedin.com/in/ada-example,https://www.linkedin.com/in/me-myself
Me Myself,Otto Muster,"11/4/25, 9:01 PM",,OUTGOING,https://www.linkedin.com/in/me-myself,https://www.linkedin.com/in/otto-muster
`;
const dm = (sender: string, text: string) => ({ messageCreate: { recipientId: '1', reactions: [], urls: [{ url: 'https://t.co/x', expanded: 'https://acme-growth.example/book' }], text, mediaUrls: [], senderId: sender, id: '9', createdAt: '2025-11-03T10:22:11.000Z' } });
export const X_MESSAGES = `window.YTD.direct_messages.part0 = ${JSON.stringify([{ dmConversation: { conversationId: '1-77', messages: [dm('77', 'Grow your list'), dm('1', 'No, thanks')] } }, { dmConversation: { conversationId: '1-88', messages: [dm('88', 'Hello "there" {[')] } }], null, 1)}`;
export const X_FOLLOWING = 'window.YTD.following.part0 = [{"following":{"accountId":"123","userLink":"https://twitter.com/intent/user?user_id=123"}},{"following":{"accountId":"123"}},{"following":{"accountId":"x"}}];';
export const X_BLOCK = 'window.YTD.block.part0 = [ {\n "blocking" : { "accountId" : "55", "userLink" : "https://twitter.com/intent/user?user_id=55" } } ]';
export const X_MUTE = 'window.YTD.mute.part0 = [{"muting":{"accountId":"56"}}]';
export const FACEBOOK = JSON.stringify({ participants: [{ name: 'Zo\u00c3\u00ab Example' }, { name: 'Me Myself' }], messages: [{ sender_name: 'Zo\u00c3\u00ab Example', timestamp_ms: 1762165331000, content: 'Caf\u00c3\u00a9 f\u00c3\u00bcr alle \u00f0\u009f\u0098\u0080' }, { sender_name: 'Me Myself', timestamp_ms: 1762165332000, content: 'Nein' }], title: 'Zo\u00c3\u00ab Example', thread_path: 'inbox/zoeexample_100012345678901' });
export const FRIENDS = JSON.stringify({ friends_v2: [{ name: 'Zo\u00c3\u00ab Example', timestamp: 1762165331, url: 'https://www.facebook.com/zoe.example' }, { name: 'Only Name', timestamp: 1 }] });

/** A ZIP of some files, as archives make it. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, claim: Partial<{ size: number; crc: number; flags: number }> = {}): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(claim.flags ?? 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(claim.crc ?? crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claim.size ?? plain.length, 18);
    facts.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), facts, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    table.push(Buffer.from('PK\x01\x02\x14\x00'), facts, rest, title);
    offset += 30 + title.length + packed.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, contents, end]));
}

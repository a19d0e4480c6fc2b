import type { Told } from '../core/told';
import { told } from '../core/told-words';

/** Domains that belong to everybody on them: listing one would hit all people alike. */
const NETWORKS = 'linkedin.com lnkd.in licdn.com x.com twitter.com t.co facebook.com fb.com fb.me messenger.com m.me instagram.com threads.net';
const MAIL = 'gmail.com googlemail.com outlook.com hotmail.com hotmail.de hotmail.fr hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com hey.com zoho.com mail.com mail.ru yandex.ru qq.com 163.com orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it tiscali.it terra.com.br uol.com.br bol.com.br sapo.pt ziggo.nl kpnmail.nl xs4all.nl planet.nl btinternet.com sky.com comcast.net verizon.net att.net';
const SERVICES = 'bit.ly tinyurl.com buff.ly ow.ly goo.gl rebrand.ly linktr.ee calendly.com cal.com zoom.us google.com goo.gle youtube.com youtu.be vimeo.com loom.com notion.so medium.com github.com gitlab.com eventbrite.com meetup.com microsoft.com office.com dropbox.com apple.com amazon.com wikipedia.org whatsapp.com wa.me t.me telegram.me typeform.com airtable.com canva.com slideshare.net arxiv.org doi.org';

const NETWORK_DOMAINS = new Set(NETWORKS.split(' '));
const OTHER_DOMAINS = new Set(`${MAIL} ${SERVICES}`.split(' '));

/** Why a domain can't be listed; undefined when it is somebody's own. */
export function whyShared(domain: string): Told | undefined {
  if (NETWORK_DOMAINS.has(domain)) return told('identity.network', { domain });
  return OTHER_DOMAINS.has(domain) ? told('identity.shared', { domain }) : undefined;
}

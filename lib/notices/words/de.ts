import type { NoticeWords } from '../notice-words';

export const de: NoticeWords = {
  greeting: { warm: 'Hallo {name},', plain: 'Guten Tag {name},', firm: 'Guten Tag {name},' },
  greetingNobody: 'Guten Tag,',
  since: 'Sie haben mir am {date} über {network} geschrieben.',
  ask: {
    warm: 'danke, dass Sie an mich gedacht haben. Ich nutze dieses Konto für den fachlichen Austausch und möchte hier keine Werbung erhalten. Bitte schreiben Sie mir dazu nicht mehr.',
    plain: 'ich möchte keine Werbung erhalten. Bitte schicken Sie mir keine mehr.',
    firm: 'ich widerspreche Werbung jeder Art. Bitte schicken Sie mir ab sofort und auch künftig keine mehr.',
  },
  suppress: 'Bitte nehmen Sie mich in Ihre Sperrliste auf, statt mich nur zu löschen, damit ich nicht über eine neue Liste wieder angeschrieben werde.',
  footing: {
    gdpr: 'Ich widerspreche der Verarbeitung meiner Daten für Direktwerbung nach Artikel 21 Absatz 2 und 3 DSGVO.',
    uk: 'Ich widerspreche der Nutzung meiner Daten für Direktwerbung nach Artikel 21 Absatz 2 und 3 der UK GDPR; für elektronische Nachrichten gelten zudem die Privacy and Electronic Communications Regulations.',
    uwg: 'Nach § 7 UWG ist Werbung unzulässig, wenn erkennbar ist, dass der Empfänger sie nicht wünscht. Mit dieser Nachricht mache ich das erkennbar.',
    'can-spam': 'Bitte behandeln Sie dies als Abmeldung, wie sie der CAN-SPAM Act für kommerzielle E-Mails vorsieht: innerhalb von 10 Werktagen.',
    casl: 'Bitte behandeln Sie dies als Abmeldung; das kanadische Anti-Spam-Gesetz (CASL) gibt Ihnen dafür, soweit es gilt, 10 Werktage.',
  },
  colleagues: 'Bitte sagen Sie es auch den Kolleginnen und Kollegen, die für {name} schreiben.',
  end: { warm: 'Vielen Dank und alles Gute', plain: 'Vielen Dank', firm: 'Bitte bestätigen Sie mir, wenn das geschehen ist.' },
  profileLine: 'Ich tausche mich gern fachlich aus; bitte keine Angebote.',
};

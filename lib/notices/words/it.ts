import type { NoticeWords } from '../notice-words';

export const it: NoticeWords = {
  greeting: { warm: 'Ciao {name},', plain: 'Buongiorno {name},', firm: 'Buongiorno {name},' },
  greetingNobody: 'Buongiorno,',
  since: 'Mi ha scritto su {network} il {date}.',
  ask: {
    warm: 'Grazie per aver pensato a me. Uso questo account per lo scambio tra colleghi e qui non desidero messaggi commerciali; La prego di non inviarmene più.',
    plain: 'Non desidero ricevere messaggi commerciali. La prego di non inviarmene più.',
    firm: 'Mi oppongo a messaggi commerciali di qualsiasi tipo. La prego di non inviarmene più, né ora né in futuro.',
  },
  suppress: 'La prego di inserirmi nella Sua lista di esclusione invece di cancellarmi, così che non venga ricontattato da un nuovo elenco.',
  footing: {
    gdpr: 'Mi oppongo al trattamento dei miei dati per finalità di marketing diretto ai sensi dell’articolo 21, paragrafi 2 e 3, del GDPR.',
    uk: 'Mi oppongo all’uso dei miei dati per il marketing diretto ai sensi dell’articolo 21, paragrafi 2 e 3, del UK GDPR; ai messaggi elettronici si applicano inoltre le Privacy and Electronic Communications Regulations.',
    uwg: 'Secondo il § 7 della legge tedesca contro la concorrenza sleale (UWG) non è consentita la pubblicità che il destinatario riconoscibilmente non desidera. Con questo messaggio lo rendo riconoscibile.',
    'can-spam': 'La prego di considerare questo messaggio come una cancellazione, come il CAN-SPAM Act prevede per le e-mail commerciali: entro 10 giorni lavorativi.',
    casl: 'La prego di considerare questo messaggio come una richiesta di cancellazione, per la quale la legge canadese antispam (CASL), dove si applica, prevede 10 giorni lavorativi.',
  },
  colleagues: 'La prego di avvisare anche i colleghi che scrivono per conto di {name}.',
  end: { warm: 'Grazie e buon lavoro', plain: 'Grazie', firm: 'La prego di confermarmi quando sarà fatto.' },
  profileLine: 'Collaboro volentieri tra colleghi; niente proposte commerciali, grazie.',
};

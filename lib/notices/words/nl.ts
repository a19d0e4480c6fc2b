import type { NoticeWords } from '../notice-words';

export const nl: NoticeWords = {
  greeting: { warm: 'Hallo {name},', plain: 'Beste {name},', firm: 'Beste {name},' },
  greetingNobody: 'Hallo,',
  since: 'U schreef mij op {date} via {network}.',
  ask: {
    warm: 'Bedankt dat u aan mij dacht. Ik gebruik dit account voor uitwisseling met vakgenoten en wil hier geen reclame ontvangen; stuur mij die alstublieft niet meer.',
    plain: 'Ik wil geen reclame ontvangen. Stuur mij die alstublieft niet meer.',
    firm: 'Ik maak bezwaar tegen elke vorm van reclame. Stuur mij die alstublieft niet meer, nu en in de toekomst.',
  },
  suppress: 'Zet mij alstublieft op uw blokkeerlijst in plaats van mij te verwijderen, zodat ik niet via een nieuwe lijst opnieuw word benaderd.',
  footing: {
    gdpr: 'Ik maak bezwaar tegen de verwerking van mijn gegevens voor direct marketing op grond van artikel 21, leden 2 en 3, van de AVG.',
    uk: 'Ik maak bezwaar tegen het gebruik van mijn gegevens voor direct marketing op grond van artikel 21, leden 2 en 3, van de UK GDPR; voor elektronische berichten gelden ook de Privacy and Electronic Communications Regulations.',
    uwg: 'Volgens § 7 van de Duitse wet tegen oneerlijke concurrentie (UWG) is reclame die de ontvanger herkenbaar niet wenst niet toegestaan. Met dit bericht maak ik dat herkenbaar.',
    'can-spam': 'Behandel dit alstublieft als een afmelding zoals de CAN-SPAM Act die voor commerciële e-mail kent: binnen 10 werkdagen.',
    casl: 'Behandel dit alstublieft als een verzoek tot afmelding, waarvoor de Canadese antispamwet (CASL), waar die geldt, 10 werkdagen geeft.',
  },
  colleagues: 'Laat het alstublieft ook de collega’s weten die namens {name} schrijven.',
  end: { warm: 'Bedankt en het beste', plain: 'Bedankt', firm: 'Bevestig mij alstublieft wanneer dit gebeurd is.' },
  profileLine: 'Ik werk graag samen met vakgenoten; geen aanbiedingen, alstublieft.',
};

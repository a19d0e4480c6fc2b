import type { NoticeWords } from '../notice-words';

export const en: NoticeWords = {
  greeting: { warm: 'Hi {name},', plain: 'Hello {name},', firm: 'Hello {name},' },
  greetingNobody: 'Hello,',
  since: 'You wrote to me on {network} on {date}.',
  ask: {
    warm: 'Thanks for thinking of me. I keep this account for exchange with peers and don’t want marketing messages here, so please stop sending them.',
    plain: 'I don’t want to receive marketing messages. Please stop sending them to me.',
    firm: 'I object to marketing messages of any kind. Please stop sending them to me, now and in future.',
  },
  suppress: 'Please put me on your suppression list rather than deleting me, so that I am not contacted again from a new list.',
  footing: {
    gdpr: 'I object to the processing of my data for direct marketing under Article 21(2) and (3) of the GDPR.',
    uk: 'I object to the use of my data for direct marketing under Article 21(2) and (3) of the UK GDPR; for electronic messages the Privacy and Electronic Communications Regulations apply as well.',
    uwg: 'Under section 7 of the German Act against Unfair Competition (UWG), advertising that the recipient recognisably does not want is not permitted. With this message I make it recognisable.',
    'can-spam': 'Please treat this as an opt-out, as the CAN-SPAM Act provides for commercial e-mail: within 10 business days.',
    casl: 'Please treat this as a request to unsubscribe, which Canada’s anti-spam law (CASL), where it applies, gives you 10 business days to carry out.',
  },
  colleagues: 'Please tell the colleagues who write on behalf of {name} as well.',
  end: { warm: 'Thank you, and all the best', plain: 'Thank you', firm: 'Please confirm once this is done.' },
  profileLine: 'I collaborate with peers; no pitches, please.',
};

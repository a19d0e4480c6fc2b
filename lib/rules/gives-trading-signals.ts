import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'gives-trading-signals',
  title: 'gives trading signals or price targets',
  looksFor: 'Entry, target, stop loss, “VIP signals”: trade advice as a product.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(trading|forex|crypto|vip|free|premium|option|options|stock) (signal|signals|tips|calls|alerts)', '(stop loss|stoploss|take profit|tp|entry|buy zone|sell zone) #', '(target|targets) # .. (target|targets|tp|sl|stop|#)', '(buy|sell|long|short) (at|above|below|near|zone|range)? # .. (target|targets|tp|stop|sl)', '(forex|fx|binary|intraday) (account|broker|mentor|course|academy|robot|trading (course|mentor|bot|group|account|platform))', '(copy trading|copy my trades|managed account|prop firm|funded account)', '(pips|# pips|green pips|profit today|profits today|# win rate|accuracy #)', '(trading|daily) (report|robots|robot|bot) .. (comparison|profit|signals|btc|balance)?'],
    de: ['(trading|forex|borsen) (signale|signal|gruppe|coaching|ausbildung)', '(kursziel|stop loss) # .. (einstieg|kaufen|ziel)?'],
    fr: ['(signaux|signal) (de trading|forex|crypto|gratuits|vip)', '(formation|groupe) (trading|forex)'],
    es: ['(senales|senal) (de trading|forex|cripto|gratis|vip)', '(curso|grupo|academia) (de)? (trading|forex)'],
    pt: ['(sinais|sinal) (de trading|forex|cripto|gratis|vip|day trade)', '(curso|grupo|sala|mentoria) (de)? (trader|day trade|forex|trading)'],
    it: ['(segnali|segnale) (di trading|forex|cripto|gratis|vip)', '(corso|gruppo|accademia) (di)? (trading|forex)'],
    nl: ['(trading|forex|crypto) (signalen|signals|cursus|groep)', 'handelssignalen'],
  },
  unless: { en: ['(traffic signal|signal processing|signal to noise|wifi signal|radio signal|target audience|on target|target group)', '(emissions|carbon) trading'] },
});

export const examples: RuleExamples = {
  hits: [
    'VIP signals today: buy above 4120, targets 4180 and 4230, stop loss 4088.',
    'Kostenlose Trading Signale in der Gruppe, dazu Forex Coaching.',
    'Señales de trading gratis en el canal.',
    'Copy my trades on a managed account, 88% win rate this month.',
  ],
  misses: [
    'The traffic signal at the school has a longer green since May.',
    'Emissions trading missed its target by 40 per cent.',
    'A smoke signal is a bad protocol with good range.',
    'We sell at the gate and never before nine.',
    'Das Signal kam aus der Tiefe und wiederholte sich alle 11 Stunden.',
  ],
};

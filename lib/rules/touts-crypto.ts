import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'touts-crypto',
  title: 'touts coins, tokens or an airdrop',
  looksFor: 'Presales, airdrops, listings, “100x gems”, token sales: crypto as a thing to get in on.',
  side: 'marketing',
  group: 'offer',
  points: 2.2,
  phrases: {
    en: ['(buy|buying|sell|selling|trade) (the)? (bitcoin|btc|litecoin|ltc|ethereum|xrp|doge|crypto) .. (now|today|anywhere|with|from|atm|paypal|here|when)', '^ buy (bitcoin|btc|litecoin|ltc|eth|xrp|doge|bnb|crypto)', '(ama) .. (with|session|telegram|venue|date|time)', '(interest rate|apy|apr) .. (update|earn|savings)', 'earn interest', '(new listing|position ranking|ranking competition|new year event) .. (coin|exchange|pool|usdt|btc|rewards|activity)?', '(nft|nfts|cryptoart) .. (drop|release|mint|stay tuned|for sale|out now)', '(bitcoin|crypto) (betting|casino|wallet (app|now)|debit card|bikini|shirt|merch)', '(dyor nfa|nfa dyor|soon dyor)', '(follow) _ for .. (charts|updates|signals|calls)', '(token|coin|coins) .. (listed for free|list for free|promote)', '(asic|btc|bitcoin|used|new) (miner|miners|antminer|rig)', '(antminer|ths miner|hash rate|hashrate) .. (condition|sale|buy|shipping|warranty|new|used|price)', '(register|open|create) .. account .. (bonus|share|reward|rewards|get|earn)', '(bonus pool|prize pool|trading competition|free bets|paid dividends|licensed brokerage|crypto plays)', '(earning|earn|making) .. (daily|weekly) .. (crypto|bitcoin|interest|market|returns|basis)', '(hit me up|reach me|text me|inbox me) .. (dm|whatsapp|telegram) .. (win|earn|start|invest|trade)', '(airdrop|airdrops|presale|pre sale|token sale|whitelist|fair launch|private sale|public sale|coin listing|token listing|nft drop|mint price|free mint|bounty)', '(next|100x|1000x|10x|hidden|low cap|early|moon) (gem|gems|moonshot|100x|bitcoin|coin)', '(buy|claim|earn|win|free|stake|swap|mine) .. (bitcoin|btc|eth|usdt|bnb|doge|tokens|token|crypto|nft|nfts|coins|shib|sol|bonus tokens)', '(listed|listing) on .. (exchange|binance|coinbase|kucoin|huobi|yobit|coinmarketcap|cmc|hotbit|exchanges)', '(join|register|trade|invest|sign up) .. (token|crypto|bitcoin|exchange|ico|airdrop|presale|blockchain|trading bot)', '(mining|staking|trading) (bot|bots|platform|pool|contract|contracts|rewards|contest|competition)', '(wallet|send|deposit) .. (eth|btc|usdt|bnb|bitcoin) .. (receive|get|back|bonus|double)', '(will list|lists|opens|open|opening) .. (trading pair|usdt|trading for|spot trading|deposits)', '(trading pair|trading pairs|usdt pair|handling fee)', '(crowd sale|crowdsale|initial offering|token generation event|drop alert|mint is live)', '(hodl|stake|lock up|lockup) .. (earn|apr|apy|rewards)', '(asic|bitcoin|btc) (miner|miners) .. (#|new|used|psu|shipping|sale|hashrate|ths)', '(sports|bitcoin|crypto) (betting|casino)', '(rt|retweet) and (hold|follow|tag|like)', '(going|about|gonna|ready) to (melt faces|moon|pump|rip)', '(listing|market making) (service|services|proposal)'],
    de: ['(airdrop|vorverkauf|presale|token verkauf|krypto|bitcoin) .. (jetzt|sichern|verdienen|investieren|kaufen|chance|gewinn*)'],
    fr: ['(crypto|cryptos|bitcoin|airdrop|token|prevente) .. (gagn*|invest*|gratuit*|rejoign*|achet*|profit*|rendement)'],
    es: ['(cripto|criptomonedas|bitcoin|airdrop|token|preventa de tokens) .. (gana*|invierte|invertir|gratis|unete|compra|rendimiento*|senales)'],
    pt: ['(cripto|criptomoedas|bitcoin|airdrop|token|pre venda) .. (ganhe|ganhar|invista|investir|gratis|lucr*|compre|rend*|sinais)'],
    it: ['(cripto|criptovalute|bitcoin|airdrop|token|prevendita) .. (guadagn*|investi*|gratis|unisciti|compra|rendiment*)'],
    nl: ['(crypto|bitcoin|airdrop|token|voorverkoop) .. (verdien*|investeer*|gratis|koop|winst|rendement|meedoen)'],
  },
  unless: { en: ['(scam|scams|fraud|phishing|beware|researchers|regulator|lawsuit|bug bounty|api token|access token|auth token|token limit|tokens per)', '(context window|llm|gpt|tokenizer|language model)'] },
});
export const examples: RuleExamples = {
  hits: [
    'The presale of HAZE is live, claim free tokens before it is listed on an exchange!',
    'Airdrop jetzt sichern: Krypto verdienen im Schlaf.',
    'Invierte en bitcoin y gana desde el primer día; cripto rendimientos diarios: cripto gana siempre.',
    'Next 100x gem, join the whitelist.',
  ],
  misses: [
    'The api token had expired and the error said “network”.',
    'Regulators fined the exchange; the airdrop was a fraud from the first day.',
    'How many tokens does your prompt need before the language model forgets the start?',
    'She wears a gem from the river bed.',
    'Das Krypto-Museum zeigt Geheimschriften aus Venedig.',
  ],
};

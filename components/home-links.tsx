import { NETWORK_IDS, type NetworkId } from '../lib/core/vocabulary';
import { say } from './words/words';

const HOMES: Readonly<Record<NetworkId, string>> = { linkedin: 'https://www.linkedin.com/feed/', x: 'https://x.com/home', facebook: 'https://www.facebook.com/' };

/** Where there is nothing to show yet, the next step: one link for each network. */
export function HomeLinks() {
  return (
    <p class="home-links">
      {NETWORK_IDS.map((network) => (
        <a key={network} class="button button-plain" href={HOMES[network]} target="_blank" rel="noreferrer">
          {say('home.open', { network: say(`network.${network}`) })}
        </a>
      ))}
    </p>
  );
}

/** The name of a network that leads to it. */
export function HomeName({ network }: { readonly network: NetworkId }) {
  return (
    <a class="home-name" href={HOMES[network]} target="_blank" rel="noreferrer">
      {say(`network.${network}`)}
    </a>
  );
}

import type { Settings } from '../../lib/core/settings';
import { ENFORCEMENTS, NETWORK_IDS, type Enforcement, type NetworkId } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { HomeName } from '../home-links';
import { Menu } from '../menu';
import { say } from '../words/words';
import { useDesk, type Act, type Desk } from './desk';
import { getTomorrowMorning, HOUR } from './times';

type NetworkSettings = Settings['networks'][NetworkId];
interface SiteProps {
  readonly network: NetworkId;
  readonly settings: Settings;
}

/** What is done on this network, and a pause. */
export function SiteControl({ network, settings }: SiteProps) {
  const desk = useDesk();
  const name = say(`network.${network}`);
  const { pausedUntil } = settings.networks[network];
  const paused = pausedUntil === 'forever' || (pausedUntil !== undefined && pausedUntil > desk.calls.now());
  const until: Readonly<Record<string, () => number | 'forever'>> = {
    hour: () => desk.calls.now() + HOUR,
    tomorrow: () => getTomorrowMorning(desk.calls.now()),
    forever: () => 'forever',
  };
  const pause = (id: string) => void changeNetwork(desk, network, { pausedUntil: until[id]?.() }, say('site.paused', { network: name }));
  return (
    <div class="site">
      <EnforcementMenu network={network} settings={settings} />
      {paused ? (
        <Button look="quiet" glyph="resume" onClick={() => void changeNetwork(desk, network, { pausedUntil: undefined }, say('site.resumed', { network: name }))}>
          {say('site.resume')}
        </Button>
      ) : (
        <Menu
          look="quiet"
          side="end"
          glyph="pause"
          label={say('site.pause', { network: name })}
          choices={[
            { id: 'hour', words: say('site.pause.hour') },
            { id: 'tomorrow', words: say('site.pause.tomorrow') },
            { id: 'forever', words: say('site.pause.forever') },
          ]}
          onChoose={pause}
        />
      )}
    </div>
  );
}

/** All networks with what is done there: for a tab that shows none of them. */
export function SiteRows({ settings }: { readonly settings: Settings }) {
  return (
    <section class="site-rows" aria-label={say('site.all')}>
      <ul>
        {NETWORK_IDS.map((network) => (
          <li key={network}>
            <HomeName network={network} />
            <EnforcementMenu network={network} settings={settings} isNamed />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EnforcementMenu({ network, settings, isNamed }: SiteProps & { readonly isNamed?: boolean }) {
  const desk = useDesk();
  const name = say(`network.${network}`);
  const { enforcement } = settings.networks[network];
  const choose = (id: string) => {
    const chosen = id as Enforcement;
    if (chosen === enforcement) return;
    void changeNetwork(desk, network, { enforcement: chosen }, say('site.changed', { network: name, enforcement: say(`enforcement.${chosen}`) }));
  };
  return (
    <Menu
      look="quiet"
      side="end"
      label={say('site.enforcement', { network: name, enforcement: say(`enforcement.${enforcement}`) })}
      title={say('site.title', { network: name })}
      choices={ENFORCEMENTS.map((id) => ({ id, words: say(`enforcement.${id}`), means: say(`enforcement.${id}.means`), chosen: id === enforcement }))}
      onChoose={choose}
    >
      {!isNamed && (
        <>
          <span class="site-network">{name}</span>
          <span class="site-dot" aria-hidden="true">
            ·
          </span>
        </>
      )}
      {say(`enforcement.${enforcement}`)}
    </Menu>
  );
}

/** Changes one network in the newest settings, and on undo puts only that back. */
async function changeNetwork({ calls, acts }: Desk, network: NetworkId, change: Partial<NetworkSettings>, words: string): Promise<void> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  await acts.run(async (): Promise<Act> => {
    const before = await calls.call('settings.read', null);
    await calls.call('settings.write', { operation, settings: withNetwork(before, network, change) });
    return {
      words,
      undo: async () => {
        const { enforcement, pausedUntil } = before.networks[network];
        const back = 'pausedUntil' in change ? { pausedUntil } : { enforcement };
        await calls.call('settings.write', { operation: undoing, settings: withNetwork(await calls.call('settings.read', null), network, back) });
        return undefined;
      },
    };
  });
}

function withNetwork(settings: Settings, network: NetworkId, change: Partial<NetworkSettings>): Settings {
  const { enforcement, pausedUntil } = { ...settings.networks[network], ...change };
  return { ...settings, networks: { ...settings.networks, [network]: pausedUntil === undefined ? { enforcement } : { enforcement, pausedUntil } } };
}

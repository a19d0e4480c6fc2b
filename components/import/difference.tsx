import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { sayFateLine, sayField, sayValue } from './say-fate';
import type { FateLine } from './sort-rows';

interface DifferenceProps {
  readonly importId: string;
  readonly line: FateLine;
}

/** One row closer: field by field what stands there now and what would. */
export function Difference({ importId, line }: DifferenceProps) {
  const { calls } = useDesk();
  const [change, setChange] = useState<{ readonly of: number; readonly before: Entry; readonly after: Entry }>();
  const { at, preview } = line;
  const isChange = preview?.fate === 'changed';
  useEffect(() => {
    let stopped = false;
    if (isChange && at !== undefined) calls.call('list.difference', { import: importId, row: at }).then((answer) => !stopped && setChange(answer.change ? { of: at, ...answer.change } : undefined), () => undefined);
    return () => {
      stopped = true;
    };
  }, [calls, importId, at, isChange]);
  if (!isChange || !change || change.of !== at) return <p class="fate-closer" role="status" dir="auto">{sayFateLine(line)}</p>;
  return (
    <table class="fate-closer">
      <caption dir="auto">{preview.name}</caption>
      <thead>
        <tr>
          <th scope="col">{say('difference.field')}</th>
          <th scope="col">{say('difference.before')}</th>
          <th scope="col">{say('difference.after')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.fields?.map((field) => (
          <tr key={field}>
            <th scope="row">{sayField(field)}</th>
            <td dir="auto">{sayValue(change.before, field) || say('difference.nothing')}</td>
            <td dir="auto">{sayValue(change.after, field) || say('difference.nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

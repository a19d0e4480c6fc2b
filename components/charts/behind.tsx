import type { RefObject } from 'preact';
import { Button } from '../button';
import { writeCsv } from '../dashboard/csv';
import { saveBlob, saveText } from '../dashboard/save-file';
import { say } from '../words/words';
import { drawPng } from './png';

interface BehindProps {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The place of the picture, for the PNG. */
  readonly picture?: RefObject<HTMLElement | null>;
}

/** The numbers behind a picture as a table, and both to take along. */
export function Behind({ name, head, rows, picture }: BehindProps) {
  const savePng = async () => {
    const drawings = [...(picture?.current?.querySelectorAll<SVGSVGElement>('.chart-drawing') ?? [])].map((drawing) => ({ drawing, caption: drawing.closest('figure')?.querySelector('figcaption')?.textContent ?? undefined }));
    if (drawings.length) saveBlob(`unbadger-${name}.png`, await drawPng(drawings));
  };
  return (
    <details class="behind">
      <summary>{say('stats.table')}</summary>
      <div class="behind-scroll" tabIndex={0} role="region" aria-label={say('stats.table')}>
        <table class="numbers">
          <thead>
            <tr>
              {head.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={at} class="number">
                      {typeof cell === 'number' ? say('app.number', { value: cell }) : cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="behind-acts">
        <Button look="quiet" glyph="download" onClick={() => saveText(`unbadger-${name}.csv`, writeCsv([head, ...rows]))}>
          {say('stats.csv')}
        </Button>
        {picture && (
          <Button look="quiet" glyph="download" onClick={() => void savePng()}>
            {say('stats.png')}
          </Button>
        )}
      </p>
    </details>
  );
}

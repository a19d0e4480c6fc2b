import { useState } from 'preact/hooks';
import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { say } from '../words/words';
import { saveBackup } from './save-backup';
import type { FileTools } from './tools';

/** Says after many changes that a file should be saved, and saves one with one press. */
export function BackupReminder({ files }: { files(): Promise<Pick<FileTools, 'backup'>> }) {
  const desk = useDesk();
  const { answer } = useAnswer('backup.state', null);
  const [isBusy, setBusy] = useState(false);
  if (!answer?.isDue) return null;
  const { changesSince: count, savedAt } = answer;
  const save = () => {
    setBusy(true);
    void desk.acts.run(async () => ({ words: say('save.done', { count: await saveBackup(desk, await files()) }) })).finally(() => setBusy(false));
  };
  return (
    <p class="reminder" role="status">
      <span>{savedAt === undefined ? say('backup.never', { count }) : say('backup.due', { count, date: formatDay(savedAt, desk.calls.now()) })}</span>
      <Button look="quiet" disabled={isBusy} onClick={save}>
        {say('save.backup')}
      </Button>
    </p>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Besides, ImportedEntry, ReadFile } from '../../lib/core/transfer';
import { Button } from '../button';
import { TextField } from '../field';
import { sayProblem, takeBack, useDesk } from '../popup/desk';
import { loadFileWords } from '../words/file-words';
import { say } from '../words/words';
import { Choose } from './choose';
import { Preview, type Also, type Previewed } from './preview';
import { entryOfSender, rankSenders, type RankedSender } from './rank-senders';
import { makeFateLines, sortRows } from './sort-rows';
import { commitRows, stageRows } from './stage';
import type { FileTools, JudgeText, Watching } from './tools';

interface ImportProps {
  readonly files: FileTools;
  readonly judge?: JudgeText;
  /** Lines that were pasted elsewhere and are looked at here at once. */
  readonly pasted?: string;
  onDone(): void;
}
type Step = { readonly at: 'choose'; readonly problem?: string } | { readonly at: 'sealed'; readonly files: readonly File[]; readonly wrong?: boolean } | { readonly at: 'work'; readonly words: string; readonly done?: number } | ({ readonly at: 'preview' } & Previewed);

/** Takes files in: choose or drop them, look at every row's fate, confirm. Nothing changes before that. */
export function Import({ files, judge, pasted, onDone }: ImportProps) {
  const { calls, acts } = useDesk();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [passphrase, setPassphrase] = useState('');
  // Kept over the preview: whoever cancels there to mend a line finds all of them again.
  const [written, setWritten] = useState('');
  const controller = useRef<AbortController>(undefined);
  const importId = useRef(calls.operation());

  const stop = () => {
    controller.current?.abort();
    void calls.call('list.drop', { import: importId.current }).catch(() => undefined);
    setStep({ at: 'choose' });
  };
  const watch = (words: string) => {
    setStep({ at: 'work', words, done: 0 });
    return { signal: controller.current!.signal, onProgress: (done: number) => setStep((now) => (now.at === 'work' && (done >= (now.done ?? 0) + 0.01 || done === 1) ? { ...now, words, done } : now)) };
  };
  const look = async (reading: (watching: Watching) => Promise<readonly ReadFile[]>, sealed?: readonly File[]) => {
    try {
      const [files] = await Promise.all([reading(watch(say('import.reading'))), loadFileWords()]);
      const read = await sortRows(files);
      if (sealed && read.problems.some(({ field }) => field === 'passphrase')) return setStep({ at: 'sealed', files: sealed, wrong: true });
      const { senders, writtenWith } = judge && read.messages.length > 0 ? await rankSenders(read.messages, judge, watch(say('import.judging'))) : { senders: [], writtenWith: [] };
      const sorted = { ...read, known: [...new Set([...read.known, ...writtenWith])] };
      const fates = await stageRows(calls, importId.current, sorted.entries, sorted.incidents, watch(say('import.comparing')));
      const lines = await makeFateLines(sorted, fates);
      setStep({ at: 'preview', importId: importId.current, sorted: { ...sorted, messages: [] }, messages: sorted.messages.length, lines, senders });
    } catch (error) {
      if (!controller.current!.signal.aborted) setStep({ at: 'choose', problem: sayProblem(error) });
    }
  };
  const read = async (chosen: readonly File[], phrase?: string) => {
    if (chosen.length === 0) return;
    controller.current = new AbortController();
    const isSealed = phrase === undefined && (await Promise.all(chosen.map((file) => files.isSealed(file)))).includes(true);
    if (isSealed) return setStep({ at: 'sealed', files: chosen });
    await look((watching) => files.read(chosen, { ...watching, passphrase: phrase }), chosen);
  };
  const paste = (text: string) => {
    setWritten(text);
    controller.current = new AbortController();
    void look((watching) => files.paste(text, watching));
  };
  useEffect(() => {
    if (pasted) paste(pasted);
  }, [pasted]);
  const confirm = (preview: Previewed, ticked: readonly RankedSender[], also: Also) => {
    const operation = calls.operation();
    const { entries, known, incidents, extras } = preview.sorted;
    const besides: Besides = { peers: also.extras ? extras.flatMap((one) => one.peers) : [], reading: also.extras ? extras.flatMap((one) => one.reading) : [], candidates: also.extras ? extras.flatMap((one) => one.candidates) : [], known: also.known ? known : [] };
    const rows: readonly ImportedEntry[] = ticked.length > 0 ? [...entries, ...ticked.map(entryOfSender)] : entries;
    void acts
      .run(async () => {
        if (ticked.length > 0) await stageRows(calls, importId.current, rows, incidents);
        setStep({ at: 'work', words: say('import.taking') });
        const done = await commitRows(calls, operation, importId.current, { rows, incidents, besides });
        const words = [(done.changed > 0 || done.besides === 0) && say('import.done', { count: done.changed }), done.besides > 0 && say('import.besides', { count: done.besides })];
        return { words: words.filter(Boolean).join(' '), undo: done.changed + done.besides > 0 ? takeBack(calls, operation) : undefined };
      })
      .then((done) => (done ? onDone() : setStep({ at: 'preview', ...preview })));
  };

  if (step.at === 'preview') return <Preview preview={step} onConfirm={(ticked, also) => confirm(step, ticked, also)} onCancel={stop} />;
  if (step.at === 'work')
    return (
      <section class="form" aria-label={step.words}>
        <label class="import-work">
          <span role="status">{step.words}</span>
          <progress value={step.done} max={1} />
        </label>
        {/* What is being taken in is taken in whole; it can be taken back. */}
        {step.done !== undefined && (
          <div class="form-acts">
            <Button onClick={stop}>{say('form.cancel')}</Button>
          </div>
        )}
      </section>
    );
  if (step.at === 'sealed')
    return (
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void read(step.files, passphrase);
        }}
      >
        <TextField label={say('import.passphrase')} problem={step.wrong ? say('import.passphrase.wrong') : undefined} value={passphrase} secret onText={setPassphrase} />
        <div class="form-acts">
          <Button onClick={stop}>{say('form.cancel')}</Button>
          <Button look="main" type="submit">
            {say('import.open')}
          </Button>
        </div>
      </form>
    );
  return <Choose problem={step.problem} written={written} onWrite={setWritten} onFiles={(chosen) => void read(chosen)} onPaste={paste} onCancel={onDone} />;
}

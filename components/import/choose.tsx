import { useRef, useState } from 'preact/hooks';
import { Button } from '../button';
import { Field } from '../field';
import { say } from '../words/words';
import { filesOf } from './dropped';

interface ChooseProps {
  readonly problem?: string;
  /** What stands in the field for pasted lines. */
  readonly written: string;
  onWrite(text: string): void;
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onCancel(): void;
}

/** Where it begins: files that are chosen or dropped, or lines that are pasted. */
export function Choose({ problem, written, onWrite, onFiles, onPaste, onCancel }: ChooseProps) {
  const [isOver, setOver] = useState(false);
  const some = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: Event & { currentTarget: HTMLInputElement }) => onFiles([...(event.currentTarget.files ?? [])]);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const lines = event.dataTransfer?.getData('text/plain') ?? '';
    void filesOf(event.dataTransfer).then((files) => (files.length === 0 && lines.trim() !== '' ? onPaste(lines) : onFiles(files)));
  };
  return (
    <section
      class={`form import-drop ${isOver ? 'import-over' : ''}`}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id="import-title" class="form-title">
        {say('import.title')}
      </h2>
      <p>{say('import.what')}</p>
      <p class="field-hint">{say('import.formats')}</p>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <input ref={some} type="file" multiple hidden onChange={take} />
      <input ref={folder} type="file" hidden {...{ webkitdirectory: true }} onChange={take} />
      <div class="form-acts form-acts-start">
        <Button look="main" onClick={() => some.current?.click()}>
          {say('import.choose')}
        </Button>
        <Button onClick={() => folder.current?.click()}>{say('import.folder')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {say('form.cancel')}
        </Button>
      </div>
      <Field label={say('import.paste')} hint={say('import.paste.hint')}>
        {(tie) => <textarea {...tie} class="input" rows={4} value={written} onInput={(event) => onWrite(event.currentTarget.value)} />}
      </Field>
      <div class="form-acts form-acts-start">
        <Button disabled={written.trim() === ''} onClick={() => onPaste(written)}>
          {say('import.paste.look')}
        </Button>
      </div>
    </section>
  );
}

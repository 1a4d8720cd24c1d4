import { type DragEvent, useId, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { describedBy, FieldError, type FieldTexts, useLabel } from '../fields/field.tsx';
import { useWords } from '../words/words.tsx';

export interface FileDropProps extends FieldTexts {
  readonly id?: string | undefined;
  /** Endings with the dot: `.csv`. Checked here for people; the server checks again. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly multiple?: boolean;
  /** What was taken so far. */
  readonly files: readonly File[];
  /** Being read or sent now. */
  readonly reading?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files: the button first, the drop zone second. Refuses with the remedy, and keeps what was there. */
export const FileDrop = (props: FileDropProps) => {
  const {
    accept,
    maxBytes,
    multiple = false,
    files,
    reading = false,
    onFiles,
    label,
    help,
    optional,
  } = props;
  const made = useId();
  const id = props.id ?? made;
  const words = useWords();
  const { say } = words;
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const error = refusal ?? props.error;

  const refusalOf = (file: File): string | undefined => {
    if (!accept.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      return say('ui.file.wrong-kind', { name: file.name, kinds: words.list(accept) });
    }
    if (file.size > maxBytes) {
      return say('ui.file.too-large', {
        name: file.name,
        size: words.bytes(file.size),
        limit: words.bytes(maxBytes),
      });
    }
    return undefined;
  };
  const take = (list: FileList | null) => {
    const given = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (given.length === 0) return;
    const refused = given.map(refusalOf).find((reason) => reason !== undefined);
    setRefusal(refused);
    if (refused === undefined) onFiles(multiple ? [...files, ...given] : given);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };

  return (
    <div className="field">
      <span className="field__label" id={`${id}-label`}>
        {useLabel({ label, optional })}
      </span>
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <section
        className={['drop', over && 'drop--over', error && 'drop--bad'].filter(Boolean).join(' ')}
        aria-labelledby={`${id}-label`}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        {error && <FieldError id={id}>{error}</FieldError>}
        <div className="drop__pick">
          <input
            id={id}
            type="file"
            accept={accept.join(',')}
            multiple={multiple}
            aria-describedby={describedBy(id, { help, error })}
            onChange={(event) => {
              take(event.target.files);
              // So that choosing the same file again, after mending it, is a change.
              event.target.value = '';
            }}
          />
          <label className="button" htmlFor={id}>
            {say(multiple ? 'ui.file.choose-many' : 'ui.file.choose')}
            <span className="hidden">: {label}</span>
          </label>
          <span className="quiet small">{say(over ? 'ui.file.over' : 'ui.file.drop')}</span>
        </div>
        {files.map((file) => (
          <div className="drop__file" key={`${file.name} ${file.size}`} role="status">
            <Icon name="file" />
            <span>
              {say(reading ? 'ui.file.reading' : 'ui.file.ready', {
                name: file.name,
                size: words.bytes(file.size),
              })}
            </span>
            {!reading && (
              <Button kind="quiet" small onClick={() => onFiles(files.filter((one) => one !== file))}>
                {say('action.remove')}
                <span className="hidden"> {file.name}</span>
              </Button>
            )}
          </div>
        ))}
      </section>
    </div>
  );
};

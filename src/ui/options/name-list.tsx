import { useId, useState } from 'preact/hooks';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';

/** Names as read from what a person pasted or opened, before any is kept. */
export interface NamesFound {
  readonly count: number;
  readonly names: readonly string[];
  readonly groups: readonly string[];
}

export type FileProblem = keyof Texts['problems']['file'];

export interface NameListProps {
  readonly texts: Texts;
  /** What is kept now: how many, and since when. */
  readonly kept: { readonly count: number; readonly importedOn: string } | undefined;
  readonly readText: (text: string) => NamesFound | FileProblem;
  readonly readFile: (file: File) => Promise<NamesFound | FileProblem>;
  readonly keep: (found: NamesFound) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The class list: in by paste or file, kept as keyed hashes, never shown again. */
export function NameListSection({ texts, kept, readText, readFile, keep, remove }: NameListProps) {
  const words = texts.options.names;
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<NamesFound | undefined>();
  const [problem, setProblem] = useState<FileProblem | undefined>();
  const [busy, setBusy] = useState(false);
  const [removed, setRemoved] = useState(false);
  const take = (result: NamesFound | FileProblem) => {
    setRemoved(false);
    setFound(typeof result === 'string' ? undefined : result);
    setProblem(typeof result === 'string' ? result : undefined);
  };
  return (
    <div>
      <p>{words.lawful}</p>
      <p>
        <strong>
          {kept === undefined ? words.none : words.there(kept.count, dayWords(texts, kept.importedOn))}
        </strong>
      </p>
      <div class="field">
        <label for={`${id}-text`}>{words.paste}</label>
        <p class="help" id={`${id}-help`}>
          {words.pasteHelp}
        </p>
        <textarea
          id={`${id}-text`}
          rows={3}
          value={text}
          aria-describedby={`${id}-help`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setText(value);
            if (value.trim() === '') {
              setFound(undefined);
              setProblem(undefined);
            } else take(readText(value));
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-file`}>{words.file}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xls"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (!file) return;
            setBusy(true);
            void readFile(file).then((result) => {
              take(result);
              setBusy(false);
            });
          }}
        />
      </div>
      <div role="status">
        {busy ? <p class="soft">{texts.options.own.reading}</p> : null}
        {found === undefined ? null : <p>{words.preview(found.count, found.groups.join(', '))}</p>}
        {removed ? <p>{words.removed}</p> : null}
      </div>
      {problem === undefined ? null : (
        <p class="wrong" role="alert">
          {texts.problems.file[problem]}
        </p>
      )}
      <p class="row">
        <button
          type="button"
          class="primary"
          disabled={found === undefined || busy}
          onClick={() => {
            if (!found) return;
            void keep(found).then(() => {
              setText('');
              setFound(undefined);
            });
          }}
        >
          {kept === undefined ? words.add : words.replace}
        </button>
        {kept === undefined ? null : (
          <button type="button" onClick={() => void remove().then(() => setRemoved(true))}>
            {words.remove}
          </button>
        )}
      </p>
    </div>
  );
}

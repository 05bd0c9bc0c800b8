import { useRef, useState } from 'preact/hooks';
import type { PackHead } from '../../core/protocols/compose';
import type { PackProblem } from '../../core/protocols/parse';
import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Dirt } from '../../core/protocols/split';
import type { Review } from '../../core/review';
import type { AddedPacks, PackVersion } from '../../settings/added-packs';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';
import { Field } from '../parts/field';
import { PageFrame } from '../parts/page-frame';
import { packProblemWords } from '../parts/problem-words';
import { PracticeComposer } from '../practice/composer';
import { ClauseEditor, type EditedClause } from './clause-editor';

/** A pack file larger than this is none: the longest protocol is a tenth of it. */
const MOST_PACK = 4_000_000;

type FileProblem = keyof Texts['problems']['file'];

/** A pack in the making. */
export interface Making {
  readonly source: string;
  readonly head: PackHead;
  readonly clauses: readonly { readonly clause: Clause; readonly dirt: readonly Dirt[] }[];
}

export interface OwnProtocolProps {
  readonly texts: Texts;
  readonly packs: AddedPacks;
  readonly brokenPacks: readonly string[];
  /** The policy says which protocol counts: an own one can be made, not chosen. */
  readonly locked: boolean;
  readonly split: (source: string) => Making;
  readonly readFile: (file: File) => Promise<{ readonly text: string } | FileProblem>;
  readonly dirtIn: (text: string) => readonly Dirt[];
  readonly idFor: (organisation: string, index: number) => string;
  readonly quotesNotIn: (source: string, clauses: readonly Clause[]) => readonly string[];
  /** The pack as it would be kept, or what is wrong with it. */
  readonly compose: (head: PackHead, clauses: readonly Clause[]) => Protocol | readonly PackProblem[];
  readonly parse: (json: string) => Protocol | readonly PackProblem[];
  readonly save: (pack: Protocol, source: string) => Promise<void>;
  readonly restore: (id: string, version: PackVersion) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly download: (pack: Protocol) => void;
  /** The pack as the value of `protocolPack` in a JSON policy, on the clipboard; false when that was refused. */
  readonly copy: (pack: Protocol) => Promise<boolean>;
  readonly review: (pack: Protocol) => (text: string) => Review;
  readonly optionsLink: string;
}

/** The id, or that id with the first letter behind it that makes it one of its own. */
function freeId(wanted: string, clauses: readonly { readonly clause: Clause }[]): string {
  const taken = new Set(clauses.map(({ clause }) => clause.id));
  if (!taken.has(wanted)) return wanted;
  for (let letter = 'b'.charCodeAt(0); letter <= 'z'.charCodeAt(0); letter++) {
    const id = wanted + String.fromCharCode(letter);
    if (!taken.has(id)) return id;
  }
  return freeId(`${wanted}z`, clauses);
}

function isPack(result: Protocol | readonly PackProblem[]): result is Protocol {
  return !Array.isArray(result);
}

/** Makes a school's own protocol out of its text: split, look over, try, keep. */
export function OwnProtocolPage(props: OwnProtocolProps) {
  const { texts } = props;
  const words = texts.options.own;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<FileProblem | undefined>();
  const [packProblems, setPackProblems] = useState<readonly PackProblem[]>([]);
  const [packFileProblem, setPackFileProblem] = useState<FileProblem | undefined>();
  const [source, setSource] = useState('');
  const [head, setHead] = useState<PackHead | undefined>();
  const [clauses, setClauses] = useState<readonly Omit<EditedClause, 'inSource'>[]>([]);
  const [done, setDone] = useState('');
  const keys = useRef(0);

  const begin = (made: Making, confirmed: boolean) => {
    setSource(made.source);
    setHead(made.head);
    setClauses(made.clauses.map((one) => ({ ...one, key: keys.current++, confirmed })));
    setProblem(undefined);
    setPackProblems([]);
    setDone('');
  };
  const beginWith = (pack: Protocol, from: string) =>
    begin(
      {
        source: from,
        head: { ...pack, contact: pack.contact ?? '' },
        clauses: pack.clauses.map((clause) => ({ clause, dirt: [] })),
      },
      true,
    );
  const open = async (file: File) => {
    setBusy(true);
    const read = await props.readFile(file);
    setBusy(false);
    if (typeof read === 'string') setProblem(read);
    else {
      setText(read.text);
      begin(props.split(read.text), false);
    }
  };
  const openPack = async (file: File) => {
    setPackProblems([]);
    setPackFileProblem(file.size > MOST_PACK ? 'too-large' : undefined);
    if (file.size > MOST_PACK) return;
    const result = props.parse(await file.text());
    if (isPack(result)) beginWith(result, '');
    else setPackProblems(result);
  };

  const list = clauses.map((one) => one.clause);
  const missing = source === '' ? [] : props.quotesNotIn(source, list);
  const made = head === undefined ? undefined : props.compose(head, list);
  const pack = made !== undefined && isPack(made) ? made : undefined;
  const confirmed = clauses.filter((one) => one.confirmed).length;
  const dirtCount = clauses.reduce((sum, one) => sum + one.dirt.length, 0);

  const replace = (key: number, next: readonly Omit<EditedClause, 'inSource'>[]) =>
    setClauses((before) => before.flatMap((one) => (one.key === key ? next : [one])));
  const headField = (name: 'title' | 'organisation' | 'version' | 'contact') => (
    <Field label={words.head[name]}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          value={head?.[name] ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setHead((before) => before && { ...before, [name]: value });
          }}
        />
      )}
    </Field>
  );

  const hasPacks = Object.keys(props.packs).length > 0;
  const mine = (
    <section class="card" aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      {hasPacks ? null : <p class="soft">{words.none}</p>}
      <ul class="plain packs">
        {Object.entries(props.packs).map(([id, versions]) => {
          const newest = versions[versions.length - 1]!;
          return (
            <li key={id}>
              <span>
                <strong>{newest.pack.title}</strong>{' '}
                <span class="soft small">
                  {words.versionOf(dayWords(texts, newest.savedOn), newest.pack.version)}
                </span>
                {versions.length < 2 ? null : (
                  <details>
                    <summary>{words.versions(versions.length)}</summary>
                    <ul>
                      {versions.slice(0, -1).map((version, at) => (
                        <li key={at}>
                          {words.versionOf(dayWords(texts, version.savedOn), version.pack.version)}{' '}
                          <button type="button" class="link" onClick={() => void props.restore(id, version)}>
                            {words.useVersion}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </span>
              <span class="row">
                <button
                  type="button"
                  onClick={() => beginWith(newest.pack, newest.source ?? '')}
                  aria-label={words.edit(newest.pack.title)}
                >
                  {words.editShort}
                </button>
                <button
                  type="button"
                  onClick={() => props.download(newest.pack)}
                  aria-label={words.exportOne(newest.pack.title)}
                >
                  {words.exportFile}
                </button>
                <button
                  type="button"
                  onClick={() => void props.remove(id)}
                  aria-label={words.removeOne(newest.pack.title)}
                >
                  {words.removeShort}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );

  return (
    <PageFrame title={words.title} wide>
      <p class="lead">{words.intro}</p>
      {props.brokenPacks.map((id) => (
        <p class="notice" key={id}>
          {words.broken(id)}
        </p>
      ))}
      {hasPacks ? mine : null}

      <section class="card" aria-labelledby="step-text">
        <h2 id="step-text">{words.steps.text}</h2>
        <Field label={words.file} wrong={problem && texts.problems.file[problem]}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              accept=".pdf,.docx,.txt,.md"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void open(file);
              }}
            />
          )}
        </Field>
        <p role="status" class="soft">
          {busy ? words.reading : ''}
        </p>
        <Field label={words.paste}>
          {(attributes) => (
            <textarea
              {...attributes}
              rows={6}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <p>
          <button
            type="button"
            class="primary"
            disabled={text.trim().length < 20}
            onClick={() => begin(props.split(text), false)}
          >
            {words.split}
          </button>
        </p>
        <Field label={words.importFile} wrong={packFileProblem && texts.problems.file[packFileProblem]}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void openPack(file);
              }}
            />
          )}
        </Field>
        {packProblems.length === 0 ? null : (
          <ul class="wrong" role="alert">
            {packProblems.map((one, at) => (
              <li key={at}>{texts.problems.atLine(one.line, packProblemWords(texts, one))}</li>
            ))}
          </ul>
        )}
      </section>

      {head === undefined ? null : (
        <>
          <section class="card" aria-labelledby="step-head">
            <h2 id="step-head">{words.steps.head}</h2>
            <div class="heads">
              {headField('title')}
              {headField('organisation')}
              {headField('version')}
              <Field label={words.head.date}>
                {(attributes) => (
                  <input
                    {...attributes}
                    type="date"
                    value={head.date}
                    onInput={(event) => {
                      const { value } = event.currentTarget;
                      setHead((before) => before && { ...before, date: value });
                    }}
                  />
                )}
              </Field>
              <Field label={words.head.language}>
                {(attributes) => (
                  <select
                    {...attributes}
                    value={head.language}
                    onChange={(event) => {
                      const language = event.currentTarget.value as 'nl' | 'en';
                      setHead((before) => before && { ...before, language });
                    }}
                  >
                    <option value="nl">{texts.settings.languages.nl}</option>
                    <option value="en">{texts.settings.languages.en}</option>
                  </select>
                )}
              </Field>
              {headField('contact')}
            </div>
          </section>

          <section aria-labelledby="step-clauses">
            <h2 id="step-clauses">{words.steps.clauses}</h2>
            <p role="status">
              {words.found(clauses.length, list.filter((clause) => clause.answers).length)}{' '}
              {dirtCount === 0 ? '' : words.dirtFound(dirtCount)}
            </p>
            {clauses.map((one) => (
              <ClauseEditor
                key={one.key}
                texts={texts}
                edited={{ ...one, inSource: !missing.includes(one.clause.id) }}
                change={(clause, isConfirmed) =>
                  replace(one.key, [
                    {
                      ...one,
                      clause,
                      confirmed: isConfirmed,
                      dirt: clause.text === one.clause.text ? one.dirt : props.dirtIn(clause.text),
                    },
                  ])
                }
                repair={(dirt) => {
                  const repaired =
                    one.clause.text.slice(0, dirt.start) +
                    (dirt.suggestion ?? '') +
                    one.clause.text.slice(dirt.end);
                  replace(one.key, [
                    { ...one, clause: { ...one.clause, text: repaired }, dirt: props.dirtIn(repaired) },
                  ]);
                }}
                splitAt={(offset) => {
                  const before = one.clause.text.slice(0, offset).trim();
                  const after = one.clause.text.slice(offset).trim();
                  if (before === '' || after === '') return;
                  replace(one.key, [
                    { ...one, clause: { ...one.clause, text: before }, dirt: props.dirtIn(before) },
                    {
                      key: keys.current++,
                      confirmed: false,
                      clause: { ...one.clause, id: freeId(one.clause.id, clauses), text: after },
                      dirt: props.dirtIn(after),
                    },
                  ]);
                }}
                remove={() => replace(one.key, [])}
              />
            ))}
            <p class="row">
              <button
                type="button"
                onClick={() =>
                  setClauses((before) => [
                    ...before,
                    {
                      key: keys.current++,
                      confirmed: false,
                      dirt: [],
                      clause: {
                        id: freeId(props.idFor(head.organisation || head.title, before.length), before),
                        section: before[before.length - 1]?.clause.section ?? head.title,
                        text: '',
                        who: ['teacher', 'employee', 'school-leader', 'intern'],
                      },
                    },
                  ])
                }
              >
                {words.addClause}
              </button>
              <button
                type="button"
                onClick={() => setClauses((before) => before.map((one) => ({ ...one, confirmed: true })))}
              >
                {words.confirmAll}
              </button>
              <span class="soft">{words.confirmed(confirmed, clauses.length)}</span>
            </p>
          </section>

          {pack === undefined ? null : (
            <section class="card" aria-labelledby="step-try">
              <h2 id="step-try">{words.steps.try}</h2>
              <p class="help">{words.tryHelp}</p>
              <PracticeComposer
                texts={texts}
                protocol={pack}
                start=""
                samples={words.samples}
                review={props.review(pack)}
              />
            </section>
          )}

          <section class="card" aria-labelledby="step-save">
            <h2 id="step-save">{words.steps.save}</h2>
            {source === '' ? null : (
              <p class={missing.length === 0 ? 'done' : 'notice'}>
                {missing.length === 0 ? words.quotesRight : words.quotesWrong(missing.join(', '))}
              </p>
            )}
            {made === undefined || isPack(made) ? null : (
              <ul class="wrong">
                {made.map((one, at) => (
                  <li key={at}>{packProblemWords(texts, one)}</li>
                ))}
              </ul>
            )}
            <p class="row">
              <button
                type="button"
                class="primary"
                disabled={pack === undefined}
                onClick={() => {
                  if (!pack) return;
                  void props.save(pack, source).then(
                    () => setDone(props.locked ? words.savedNotUsed(pack.title) : words.savedAs(pack.title)),
                    () => setDone(words.notSaved),
                  );
                }}
              >
                {words.save}
              </button>
              <button
                type="button"
                disabled={pack === undefined}
                onClick={() => pack && props.download(pack)}
              >
                {words.exportFile}
              </button>
              <button
                type="button"
                class="quiet"
                disabled={pack === undefined}
                onClick={() => {
                  if (pack) void props.copy(pack).then((copied) => setDone(words.copied(copied)));
                }}
              >
                {words.copyForAdmin}
              </button>
            </p>
            <p role="status">{done === '' ? '' : done}</p>
          </section>
        </>
      )}
      {hasPacks ? null : mine}
      <p>
        <a href={props.optionsLink}>{texts.options.title}</a>
      </p>
    </PageFrame>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../core/decision';
import type { Draft, OncePerAccount } from '../../core/draft';
import type { Finding } from '../../core/finding';
import type { TextEdit } from '../../core/fixes/edit';
import type { Mute } from '../../core/mute';
import type { EditOutcome, Question, QuestionActions } from '../../gate/question';
import { pageTextsIn } from '../../texts/in-page';
import { Icon } from '../parts/icon';
import { Press } from '../parts/press';
import { apart } from './apart';
import { AskView } from './ask-view';
import { ByHand, CopyButton } from './by-hand';
import { channelsIn, type Cited, citedBy, footerOf } from './clauses';
import { Fixes } from './fixes';
import { Looking } from './looking';
import { Permissions, permissionsOf } from './permission';
import { NONE_GIVEN, stillGiven, type Given } from './given';
import { Photo } from './photo';
import { Quotation } from './quotation';
import { Said } from './said';
import { isOnlyToKnow, recipientsOf } from './request';
import { Slip } from './slip';
import type { Surroundings } from './surroundings';
import { headingOf, joined, leadOf, moodOf, sentence, tellingOf } from './wording';
import { WrongView } from './wrong-view';

const ONCE: readonly OncePerAccount[] = ['school-account', 'teacher-channel'];
const MOST_FIXES = 6;
const CONTROLS = 'button, a, input, textarea, summary, h2';

export interface SheetProps {
  readonly question: Question;
  readonly actions: QuestionActions;
  readonly around: Surroundings;
  readonly decide: (decision: Decision) => void;
  readonly onQuestion: (question: Question) => void;
  /** Runs what needs the page's editor with the page usable. */
  readonly lend: <T>(work: () => Promise<T>) => Promise<T>;
}

type View = 'main' | 'ask' | 'wrong' | 'preview';

function muteOf(finding: Finding, scope: Mute['scope'], draft: Draft): Mute {
  const { concern } = finding;
  const words = [...new Set(finding.evidence.map((seen) => seen.text))];
  const on = draft.postedAt.slice(0, 10);
  if (scope === 'draft') return { scope, concern, words };
  return scope === 'word' ? { scope, concern, words, on } : { scope, concern, platform: draft.platform, on };
}

/** All that stands in the dialog. */
export function Sheet({ question, actions, around, decide, onQuestion, lend }: SheetProps) {
  const { language, memory, fixing } = around;
  const texts = pageTextsIn(language);
  const t = texts.dialog;
  const { draft, review, protocol } = question;

  const [view, setView] = useState<View>('main');
  const [given, setGiven] = useState<Given>(NONE_GIVEN);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [undoable, setUndoable] = useState(false);
  const [byHand, setByHand] = useState<{ text: string; why: string } | undefined>();
  const editButton = useRef<HTMLButtonElement>(null);
  const postButton = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const landed = useRef(false);

  const mood = moodOf(question);
  /** Something to know, nothing to decide: the post was decided on already. */
  const told = question.trouble === 'press-again' || question.trouble === 'composer-gone';
  const title = headingOf(question, texts);
  const lead = leadOf(question, texts, fixing.whoIs);
  const telling = tellingOf(question, texts, fixing.whoIs);
  const cited = citedBy(question);
  // Where the role's own rule leads, the one that weighs most stands open beside it.
  const unfolded = cited[0] && cited[0].finding.verdict !== review.findings[0]?.verdict ? 2 : 1;
  const folded = cited.slice(unfolded);
  const footer = footerOf(review, protocol);
  const permissions = permissionsOf(question);
  const pictures = question.attachments.map(({ id }) => id);
  const ticked = stillGiven(given, pictures);
  const attested = permissions.filter((permission) => ticked.includes(permission));
  const allTicked = permissions.length > 0 && attested.length === permissions.length;
  const recipients = recipientsOf(question, around.contacts, fixing.whoIs);
  const toKnow = isOnlyToKnow(question);
  const mentored = draft.role === 'intern' && permissions.includes('mentor');
  /** What a note says already is not said again. */
  const others = review.findings.slice(1).filter(({ concern }) => !(mentored && concern === 'placement'));
  const room = {
    draft,
    protocol,
    ...(question.maxLength !== undefined && { maxLength: question.maxLength }),
  };
  const fixes = apart(review.findings.flatMap((finding) => fixing.fixesFor(finding, room))).slice(
    0,
    MOST_FIXES,
  );
  const together = fixing.together(review.findings, room);
  const notice = review.findings.find((finding) => finding.concern === 'official-channel');
  const channels = notice ? channelsIn(notice, protocol) : [];

  useLayoutEffect(() => {
    if (landed.current) return;
    landed.current = true;
    editButton.current?.focus({ preventScroll: true });
  });
  const shownView = useRef<View>('main');
  useEffect(() => {
    // While the composer is being changed the focus is the site's editor's.
    if (busy || shownView.current === view) return;
    shownView.current = view;
    if (view === 'main') editButton.current?.focus({ preventScroll: true });
    else heading.current?.focus();
  }, [view, busy]);
  // What had the focus may be gone after a change (the browser then takes what scrolls): it goes to what is next to do.
  useEffect(() => {
    const root = heading.current?.getRootNode();
    if (!(root instanceof ShadowRoot) || view !== 'main' || busy) return;
    if (!root.activeElement?.matches(CONTROLS)) {
      (postButton.current ?? editButton.current)?.focus({ preventScroll: true });
    }
  });

  const tell = (sentenceToSay: string): void => setSaid(sentenceToSay);

  const conclude = (outcome: EditOutcome, done: string): void => {
    onQuestion(outcome.question);
    if (outcome.ok) {
      const left = outcome.question.review.findings.length;
      setByHand(undefined);
      setSaid(left === 0 ? `${done} ${t.nothingLeft}` : `${done} ${t.fixes.left(left)}`);
    } else {
      setByHand({ text: outcome.text, why: t.fixes.failed });
      setSaid(t.fixes.failed);
    }
  };

  const fix = (edits: readonly TextEdit[]): void => {
    setView('main');
    if (!question.canEdit) {
      setByHand({ text: fixing.applied(draft.text, edits), why: t.fixes.byHand });
      setSaid(t.fixes.byHand);
      return;
    }
    setBusy(true);
    void lend(() => actions.edit(edits))
      .then((outcome) => {
        setUndoable(outcome.ok);
        conclude(outcome, t.fixes.done);
      })
      .finally(() => setBusy(false));
  };

  const undo = (): void => {
    setBusy(true);
    void lend(() => actions.undo())
      .then((outcome) => {
        setUndoable(false);
        conclude(outcome, t.fixes.undone);
      })
      .finally(() => setBusy(false));
  };

  const post = (): void => {
    const account = draft.account.handle ?? draft.account.name;
    for (const finding of review.findings) {
      const once = ONCE.find((one) => one === finding.concern);
      if (once && account !== undefined && finding.permission.every((one) => attested.includes(one))) {
        memory.attest(account, once);
      }
    }
    const advice = review.findings.filter((finding) => finding.verdict === 'advise');
    if (advice.length > 0)
      memory.advised(
        draft.platform,
        advice.map((finding) => finding.concern),
      );
    decide({ kind: 'post', attested });
  };

  const mute = (finding: Finding, scope: Mute['scope']): void => {
    memory.mute(muteOf(finding, scope, draft));
    setView('main');
    setSaid(t.wrong.muted);
    onQuestion(actions.muted(finding));
  };

  /** Advice alone is a card, not a wall: what is not needed at once is folded. */
  const light = mood !== 'stop' && mood !== 'ask';
  const notRight = review.findings.length > 0 && (
    <Press look="quiet" onPress={() => setView('wrong')}>
      {t.notRight}
    </Press>
  );
  const slipOf = ({ clause, finding }: Cited) => (
    <Slip
      key={clause.id}
      clause={clause}
      protocol={protocol}
      texts={texts}
      language={language}
      page={around.protocolPage}
      mood={finding.verdict}
    />
  );
  const footerWords = footer.map((clause) => (
    <p key={clause.id}>
      <span class="tag">{clause.id}</span> <span lang={protocol.language}>{clause.text}</span>
    </p>
  ));
  const headline =
    view === 'ask'
      ? toKnow
        ? t.asking.informing.heading
        : t.asking.heading
      : view === 'wrong'
        ? t.wrong.heading
        : view === 'preview'
          ? t.fixes.preview
          : title;

  return (
    <div class={`sheet ${mood}`}>
      <div class="scroll">
        <header>
          <p class="brand">
            <Icon name="bezint" size={18} />
            Bezint
          </p>
          {view === 'main' && (
            <p class="verdict">
              <Icon name={mood} size={18} />
              {t.verdict[mood]}
            </p>
          )}
        </header>
        <div class="body">
          <h2 ref={heading} tabIndex={-1}>
            {headline}
          </h2>
          {view === 'main' && (
            <>
              <p class="lead" id="lead">
                <Said>{lead}</Said>
              </p>
              <Looking question={question} texts={texts} />
              {(draft.text.trim() !== '' || draft.attachments.length > 0) && (
                <Quotation question={question} texts={texts} />
              )}
              {others.length > 0 && (
                <ul class="others">
                  {others.map((finding) => (
                    <li key={finding.concern}>
                      <Said>{sentence(finding, telling)}</Said>
                    </li>
                  ))}
                </ul>
              )}
              {review.findings.some((finding) => finding.concern === 'representative') && (
                <p class="note">{t.leaderNote}</p>
              )}
              {mentored && <p class="note">{t.mentorFirst}</p>}
              {cited.length > 0 && (
                <section class="clauses" aria-label={t.clauses.label}>
                  {cited.slice(0, unfolded).map(slipOf)}
                  {folded.length > 0 && (
                    <details>
                      <summary>{t.clauses.more(folded.length)}</summary>
                      {folded.map(slipOf)}
                    </details>
                  )}
                </section>
              )}
              {fixes.length > 0 && (
                <Fixes
                  fixes={fixes}
                  together={together}
                  texts={texts}
                  busy={busy}
                  onFix={(chosen) => fix(chosen.edits)}
                  onPreview={() => setView('preview')}
                />
              )}
              {channels.length > 0 && (
                <section class="fixes">
                  <p class="small-gap">{t.fixes.channel(joined(channels, t.and))}</p>
                  <CopyButton text={draft.text} button={t.fixes.copyDraft} texts={texts} tell={tell} />
                </section>
              )}
              {byHand && (
                <section class="fixes">
                  <p class="note">{byHand.why}</p>
                  <ByHand
                    label={t.fixes.text}
                    text={byHand.text}
                    button={t.fixes.copy}
                    texts={texts}
                    tell={tell}
                  />
                </section>
              )}
              {question.attachments.length > 0 && (
                <section class="photos" aria-label={t.photos}>
                  {question.attachments.map((attachment) => (
                    <Photo
                      key={attachment.id}
                      attachment={attachment}
                      texts={texts}
                      tell={tell}
                      onReplace={(copy) => lend(() => actions.replaceAttachment(attachment.id, copy))}
                    />
                  ))}
                </section>
              )}
              <Permissions
                question={question}
                texts={texts}
                language={language}
                ticked={ticked}
                whoIs={fixing.whoIs}
                waitingSince={memory.waitingSince(draft.text)}
                onTick={(permission, on) =>
                  setGiven({
                    permissions: on ? [...ticked, permission] : ticked.filter((one) => one !== permission),
                    pictures,
                  })
                }
              />
            </>
          )}
          {view === 'preview' && (
            <section class="view">
              <p class="words result">{fixing.applied(draft.text, together.edits)}</p>
              <div class="row">
                <Press look="primary" onPress={() => fix(together.edits)}>
                  {t.fixes.apply}
                </Press>
                <Press look="quiet" onPress={() => setView('main')}>
                  {t.back}
                </Press>
              </div>
            </section>
          )}
          {view === 'ask' && (
            <AskView
              question={question}
              texts={texts}
              recipients={recipients}
              tell={tell}
              onKeep={() => memory.await(draft.text)}
              onBack={() => setView('main')}
            />
          )}
          {view === 'wrong' && (
            <WrongView
              question={question}
              texts={texts}
              version={around.version}
              tell={tell}
              onMute={mute}
              onBack={() => setView('main')}
            />
          )}
          <p class={said === '' ? 'away' : 'said'} role="status">
            {said}
          </p>
          {undoable && view === 'main' && (
            <Press look="quiet" disabled={busy} onPress={undo}>
              {t.fixes.undo}
            </Press>
          )}
        </div>
        {view === 'main' &&
          (light ? (
            <footer class="aside">
              {notRight}
              {footer.length > 0 && (
                <details>
                  <summary>{t.footer}</summary>
                  {footerWords}
                </details>
              )}
            </footer>
          ) : (
            footer.length > 0 && (
              <footer>
                <h3>{t.footer}</h3>
                {footerWords}
              </footer>
            )
          ))}
      </div>
      {view === 'main' && (
        <div class="actions">
          {mood === 'clear' && !question.early && (
            <Press look="primary" reference={postButton} disabled={busy} onPress={post}>
              {t.post}
            </Press>
          )}
          <Press
            look={mood === 'clear' ? 'plain' : 'primary'}
            reference={editButton}
            onPress={() => decide({ kind: 'edit' })}
          >
            {t.edit}
          </Press>
          {recipients.length > 0 && <Press onPress={() => setView('ask')}>{toKnow ? t.inform : t.ask}</Press>}
          {!light && notRight}
          {mood !== 'clear' && !told && !question.early && (
            <Press look={allTicked ? 'plain' : 'quiet'} disabled={busy} onPress={post}>
              {allTicked ? t.postWithPermission : t.postAnyway}
            </Press>
          )}
        </div>
      )}
    </div>
  );
}

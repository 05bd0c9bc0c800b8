import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft';
import { PLATFORMS, SURFACES } from '../../src/core/draft';
import { PROTOCOLS } from '../../src/core/protocols';
import { review } from '../../src/core/review';
import { ROLES } from '../../src/core/role';
import type { Signal } from '../../src/core/signal';
import { fold } from '../../src/core/text/fold';
import { read } from '../../src/core/text/reading';
import { VERDICTS } from '../../src/core/verdict';
import { draftOf } from './drafts';

/** Words that mean something to the core, so that random texts reach its rules. */
const LOADED = [
  'groep 6', 'Daan', 'Guusje', 'juf', 'ouders', 'school', 'De Populier', 'is ziek', 'ADHD', '06-12345678', '1234 AB',
  'NL91ABNA0417164300', 'jan@post.example', 'Kerkstraat 12', 'stage', 'inspectie', 'schandalig', 'volg mij', '@abc', '#groep6opkamp',
  'idioot', 'kut', 'foto', 'filmpje', 'uw zoon', 'namens', 'wij als school', 'op persoonlijke titel', '"', '“', '(', '...', '🙄', '\n', '\t',
  '\u200b', '\u0301', '\ud83d', '\udc00', 'ﬁ', 'İ', 'ß', 'Ⅷ', '٣', 'аdhd', 'heeeeel', '1-1-2010', 'niet', 'geen', "'s", "m'n", '123456782',
]; // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...LOADED), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...LOADED), { maxLength: 40 }).map((parts) => parts.join('')),
);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    role: fc.constantFrom(...ROLES),
    platform: fc.constantFrom(...PLATFORMS),
    surface: fc.constantFrom(...SURFACES),
    kind: fc.constantFrom('private' as const, 'school' as const),
    name: text,
    handle: text,
    bio: text,
    postedAt: fc.oneof(fc.constant(''), fc.constant('2025-10-06T10:00:00+02:00'), text),
    text,
    attachmentText: text,
    faces: fc.nat({ max: 30 }),
    author: text,
    reply: text,
    nameList: fc.array(text, { maxLength: 5 }),
    names: fc.array(text, { maxLength: 3 }),
  })
  .map(({ kind, name, handle, bio, attachmentText, faces, author, reply, nameList, names, ...rest }) =>
    draftOf({
      ...rest,
      account: { kind, name, handle, bio },
      attachments: [{ kind: 'image', faces, text: attachmentText }],
      inReplyTo: { author, text: reply },
      school: { nameList, names, foundation: names, accounts: names, contact: names },
    }),
  );

function sourceText(of: Draft, signal: Signal): string[] {
  switch (signal.source) {
    case 'text':
      return [of.text];
    case 'reply':
      return [of.inReplyTo?.text ?? '', of.inReplyTo?.author ?? ''];
    case 'account':
      return [of.account.handle ?? '', of.account.name ?? '', of.account.bio ?? ''];
    case 'time':
      return [of.postedAt];
    default: {
      const facts = of.attachments[Number(signal.source.slice('attachment:'.length))];
      return [facts?.text ?? '', facts?.location ?? ''];
    }
  }
}

describe('review', () => {
  it('never throws, and every span is the writer’s own characters', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...PROTOCOLS), (one, protocol) => {
        const result = review(one, protocol);
        expect(VERDICTS).toContain(result.verdict);
        expect(new Set(result.findings.map((finding) => finding.concern)).size).toBe(result.findings.length);
        for (const finding of result.findings) {
          expect(finding.clauses.length).toBeGreaterThan(0);
          for (const seen of finding.evidence) {
            expect(seen.start).toBeLessThanOrEqual(seen.end);
            const spelled = sourceText(one, seen).map((source) => source.slice(seen.start, seen.end));
            expect(spelled).toContain(seen.text);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('says the same of the same draft', () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(review(one, PROTOCOLS[0]!)).toEqual(review(structuredClone(one), PROTOCOLS[0]!));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  const PERSONAL = [
    'Bel Samira op 06-12345678',
    'ze woont op Lindenlaan 14, 1234 AB',
    'rekening NL91ABNA0417164300',
    'mail naar kees.bos@post.example',
    'geboren op 12-03-2015',
    'zijn bsn is 123456782',
  ];
  const UNRELATED = [
    'De zon schijnt vandaag.',
    'Wat een mooie dag!',
    'Morgen eten we soep.',
    'Heb jij dat boek ook gelezen?',
    'Het regent in Zwolle, dus de was blijft binnen.',
    'lekker bakkie koffie ☕',
    'De trein had 12 minuten vertraging.',
    'Ajax won met 3-1.',
  ];
  it('is not distracted from personal data by an unrelated sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERSONAL),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 4 }),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 4 }),
        (personal, before, after) => {
          const seenIn = (words: string): string[] =>
            review(draftOf({ text: words }), PROTOCOLS[0]!)
              .findings.filter((finding) => finding.concern === 'personal-data')
              .flatMap((finding) => finding.evidence.map((seen) => seen.text));
          const alone = seenIn(`${personal}.`);
          expect(alone).not.toEqual([]);
          const together = seenIn([...before, `${personal}.`, ...after].join(' '));
          for (const seen of alone) expect(together).toContain(seen);
        },
      ),
    );
  });
});

describe('folding', () => {
  it('maps back exactly', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        expect(folded.starts.length).toBe(folded.text.length + 1);
        for (let at = 0; at < folded.text.length; at++) {
          const start = folded.starts[at]!;
          const end = folded.ends[at]!;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(folded.starts[at - 1]!);
          // The writer's characters behind a folded one fold to it again.
          expect(fold(raw.slice(start, end)).text).toContain(folded.text[at]!);
        }
      }),
    );
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(fold(fold(raw).text).text).toBe(fold(raw).text);
      }),
    );
  });

  it('cuts into tokens that cover what they spell', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read('text', raw);
        let at = 0;
        for (const token of reading.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(reading.folded.text.length);
      }),
    );
  });
});

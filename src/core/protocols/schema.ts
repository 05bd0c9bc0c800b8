import * as z from 'zod/mini';
import { ASPECTS, CONCERNS, PERMISSIONS } from '../concern';
import { later } from '../later';
import { ROLES } from '../role';

// Content scripts run where `new Function` is refused; without this zod tries it once and the page logs it.
z.config({ jitless: true });

const id = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));
const words = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** One concern a clause answers, and whose permission lifts it there. */
export const AnswerSchema = later(() =>
  z.strictObject({
    concern: z.enum(CONCERNS),
    /** Only these sides of the concern; all of them when absent. */
    aspects: z.optional(z.array(z.enum(ASPECTS)).check(z.minLength(1))),
    /** Everyone named must agree. Absent: no permission lifts it. */
    permission: z.optional(z.array(z.enum(PERMISSIONS)).check(z.minLength(1))),
    /** `first`: says it best, so it is cited before the others. `also`: bears on it, cited after them. */
    fit: z.optional(z.enum(['first', 'also'])),
  }),
);
export type Answer = z.infer<(typeof AnswerSchema)['schema']>;

export const ClauseSchema = later(() =>
  z.strictObject({
    id: id(),
    section: words(200),
    /** Word for word as in the protocol. */
    text: words(4000),
    /** Whom the clause binds. */
    who: z.array(z.enum(ROLES)).check(z.minLength(1)),
    /** What makes it speak up at posting time. Absent: it informs only. */
    answers: z.optional(z.array(AnswerSchema.schema).check(z.minLength(1))),
    /** Shown under every dialog, never the reason for one. */
    footer: z.optional(z.enum(['permanence', 'whom-to-ask'])),
  }),
);
export type Clause = z.infer<(typeof ClauseSchema)['schema']>;

/** A school's protocol as data. The same format for the built-in ones and for a school's own. */
export const ProtocolSchema = later(() =>
  z.strictObject({
    /** For editors: where `protocol.schema.json` stands. */
    $schema: z.optional(z.string()),
    format: z.literal('bezint-protocol/1'),
    id: id(),
    title: words(200),
    organisation: words(200),
    version: words(80),
    /** ISO 8601 calendar date on which this version was adopted. */
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    language: z.enum(['nl', 'en']),
    /** Whom to ask about the protocol: an e-mail address, or words. */
    contact: z.optional(words(200)),
    clauses: z.array(ClauseSchema.schema).check(
      z.minLength(1),
      z.maxLength(500),
      z.refine((clauses) => new Set(clauses.map((clause) => clause.id)).size === clauses.length, {
        error: 'duplicate clause id',
      }),
    ),
  }),
);
export type Protocol = z.infer<(typeof ProtocolSchema)['schema']>;

import * as z from 'zod/mini';
import { ONCE_PER_ACCOUNT, PLATFORMS, SURFACES, type Draft } from '../core/draft';
import { ROLES, type Role } from '../core/role';

z.config({ jitless: true });

/** A field that may be left out, or null, when it is empty. */
const orEmpty = <T extends z.ZodMiniType>(type: T) =>
  z.optional(
    z.pipe(
      z.nullable(type),
      z.transform((value) => value ?? undefined),
    ),
  );
const strings = orEmpty(z.array(z.string()));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const moment = z
  .string()
  .check(z.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/));

/** A draft as a line of JSON (`README`, the review command): what is empty may be left out, what is unknown is ignored. */
const DraftLine = z.object({
  id: orEmpty(z.union([z.string(), z.number()])),
  protocol: orEmpty(z.string()),
  role: orEmpty(z.enum(ROLES)),
  platform: orEmpty(z.enum(PLATFORMS)),
  surface: orEmpty(z.enum(SURFACES)),
  account: orEmpty(
    z.object({
      handle: orEmpty(z.string()),
      name: orEmpty(z.string()),
      kind: orEmpty(z.enum(['private', 'school'])),
      bio: orEmpty(z.string()),
    }),
  ),
  postedAt: orEmpty(moment),
  school: orEmpty(
    z.object({
      names: strings,
      foundation: strings,
      accounts: strings,
      nameList: strings,
      contact: strings,
      workingHours: orEmpty(
        z.object({ days: z.array(z.int().check(z.minimum(1), z.maximum(7))), from: time, to: time }),
      ),
      holidays: orEmpty(z.array(z.object({ from: date, to: date }))),
    }),
  ),
  text: orEmpty(z.string()),
  attachments: orEmpty(
    z.array(
      z.object({
        kind: orEmpty(z.enum(['image', 'video'])),
        faces: orEmpty(z.int().check(z.minimum(0))),
        text: orEmpty(z.string()),
        location: orEmpty(z.string()),
        logo: orEmpty(z.boolean()),
        unchecked: orEmpty(z.boolean()),
      }),
    ),
  ),
  inReplyTo: orEmpty(z.object({ author: orEmpty(z.string()), text: orEmpty(z.string()) })),
  attested: orEmpty(z.array(z.enum(ONCE_PER_ACCOUNT))),
});

export type LineProblem =
  | { readonly id: 'no-json' }
  | { readonly id: 'no-object' }
  | { readonly id: 'wrong-field'; readonly path: string; readonly expected: string };

export type ParsedLine =
  | {
      readonly ok: true;
      readonly id: string | number | undefined;
      readonly protocol: string | undefined;
      readonly draft: Draft;
    }
  | { readonly ok: false; readonly id: string | number | undefined; readonly problem: LineProblem };

/** One line → a draft, or what is wrong with it. `role` is for lines that name none. */
export function parseDraftLine(line: string, role: Role): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id: undefined, problem: { id: 'no-json' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, id: undefined, problem: { id: 'no-object' } };
  const parsed = DraftLine.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const given = (value as { id?: unknown }).id;
    return {
      ok: false,
      id: typeof given === 'string' || typeof given === 'number' ? given : undefined,
      problem: { id: 'wrong-field', path: issue.path.join('.'), expected: expectation(issue) },
    };
  }
  const { data } = parsed;
  return { ok: true, id: data.id, protocol: data.protocol, draft: draftOf(data, role) };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    default:
      return issue.code;
  }
}

function draftOf(data: z.infer<typeof DraftLine>, role: Role): Draft {
  const { account, school, inReplyTo } = data;
  return {
    role: data.role ?? role,
    platform: data.platform ?? 'x',
    surface: data.surface ?? 'post',
    account: present({
      handle: account?.handle,
      name: account?.name,
      kind: account?.kind ?? ('private' as const),
      bio: account?.bio,
    }),
    postedAt: data.postedAt ?? '',
    school: present({
      names: school?.names ?? [],
      foundation: school?.foundation ?? [],
      accounts: school?.accounts ?? [],
      nameList: school?.nameList ?? [],
      contact: school?.contact ?? [],
      workingHours: school?.workingHours,
      holidays: school?.holidays ?? [],
    }),
    text: data.text ?? '',
    attachments: (data.attachments ?? []).map((attachment) =>
      present({ ...attachment, kind: attachment.kind ?? ('image' as const) }),
    ),
    ...(inReplyTo && { inReplyTo: present(inReplyTo) }),
    attested: data.attested ?? [],
  };
}

type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out the fields that are undefined. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;
}

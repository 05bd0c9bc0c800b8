import * as z from 'zod/mini';
import { PLATFORMS } from '../core/draft';
import { ROLES } from '../core/role';

z.config({ jitless: true });

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const list = () => z.array(text(200)).check(z.maxLength(200));
const time = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = () => z.iso.date();
const isLogo = (value: string) =>
  value === '' || /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(value);

/**
 * Every setting: shape, default, description. The managed-policy schema and the options page are made from it.
 * The names are a contract with schools' policies: add, never rename.
 */
export const SETTINGS = {
  protocol: { schema: text(64), fallback: 'onderwijs-primair-2024' },
  protocolPack: { schema: z.string().check(z.maxLength(1_000_000)), fallback: '' },
  role: { schema: z.enum(ROLES), fallback: 'teacher' as const },
  schoolNames: { schema: list(), fallback: [] },
  foundationNames: { schema: list(), fallback: [] },
  schoolAccounts: { schema: list(), fallback: [] },
  schoolContact: { schema: list(), fallback: [] },
  /** A small picture as a data: address; empty when the school has set none. */
  schoolLogo: { schema: z.string().check(z.maxLength(60_000), z.refine(isLogo)), fallback: '' },
  workingHours: {
    schema: z.object({
      days: z.array(z.int().check(z.gte(1), z.lte(7))),
      from: time(),
      to: time(),
    }),
    fallback: { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' },
  },
  holidays: { schema: z.array(z.object({ from: day(), to: day() })), fallback: [] },
  contacts: {
    schema: z.object({
      manager: z.optional(z.email()),
      privacyOfficer: z.optional(z.email()),
      mentor: z.optional(z.email()),
    }),
    fallback: {},
  },
  language: { schema: z.enum(['nl', 'en', 'auto']), fallback: 'auto' as const },
  mode: { schema: z.enum(['warn', 'trial']), fallback: 'warn' as const },
  sites: { schema: z.array(z.enum(PLATFORMS)), fallback: [...PLATFORMS] },
  hints: { schema: z.enum(['on', 'off']), fallback: 'on' as const },
  history: { schema: z.enum(['on', 'off']), fallback: 'on' as const },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']> };

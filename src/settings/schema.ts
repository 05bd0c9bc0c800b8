import * as z from 'zod/mini';
import { PLATFORMS } from '../core/draft';
import { ROLES } from '../core/role';
import { later } from './later';

z.config({ jitless: true });

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const list = () => z.array(text(200)).check(z.maxLength(200));
const time = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = () => z.iso.date();
const isLogo = (value: string) =>
  value === '' || /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(value);

/** A setting's schema is made when it is first asked: a page that posts nothing needs none of them. */
function setting<Schema extends z.ZodMiniType, const Fallback>(make: () => Schema, fallback: Fallback) {
  const made = later(make);
  return {
    get schema() {
      return made.schema;
    },
    fallback,
  };
}

/**
 * Every setting: shape, default, description. The managed-policy schema and the options page are made from it.
 * The names are a contract with schools' policies: add, never rename.
 */
export const SETTINGS = {
  protocol: setting(() => text(64), 'onderwijs-primair-2024'),
  protocolPack: setting(() => z.string().check(z.maxLength(1_000_000)), ''),
  role: setting(() => z.enum(ROLES), 'teacher' as const),
  schoolNames: setting(list, []),
  foundationNames: setting(list, []),
  schoolAccounts: setting(list, []),
  schoolContact: setting(list, []),
  /** A small picture as a data: address; empty when the school has set none. */
  schoolLogo: setting(() => z.string().check(z.maxLength(60_000), z.refine(isLogo)), ''),
  workingHours: setting(
    () =>
      z.object({
        days: z.array(z.int().check(z.gte(1), z.lte(7))),
        from: time(),
        to: time(),
      }),
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' },
  ),
  holidays: setting(() => z.array(z.object({ from: day(), to: day() })), []),
  contacts: setting(
    () =>
      z.object({
        manager: z.optional(z.email()),
        privacyOfficer: z.optional(z.email()),
        mentor: z.optional(z.email()),
      }),
    {},
  ),
  language: setting(() => z.enum(['nl', 'en', 'auto']), 'auto' as const),
  mode: setting(() => z.enum(['warn', 'trial']), 'warn' as const),
  sites: setting(() => z.array(z.enum(PLATFORMS)), [...PLATFORMS]),
  hints: setting(() => z.enum(['on', 'off']), 'on' as const),
  history: setting(() => z.enum(['on', 'off']), 'on' as const),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']> };

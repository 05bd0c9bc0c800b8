import * as z from 'zod/mini';
import { SETTINGS, type SettingName } from './schema';
import { SETTING_NAMES } from './parse';

/** What Chrome's managed storage understands of JSON Schema (draft 3 with restrictions). */
type ManagedType =
  | { readonly type: 'string' | 'integer' | 'number' | 'boolean' }
  | { readonly type: 'array'; readonly items: ManagedType }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, ManagedType>> };

type Node = Readonly<Record<string, unknown>>;

/**
 * Types only. Chrome drops a value that does not fit its schema before Bezint can see it; a wrong choice or time is
 * to be reported on the options page, so choices and formats stay out and are told in the description.
 */
function managedType(node: Node): ManagedType {
  switch (node['type']) {
    case 'array':
      return { type: 'array', items: managedType(node['items'] as Node) };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(node['properties'] as Record<string, Node>).map(([name, child]) => [
            name,
            managedType(child),
          ]),
        ),
      };
    case 'integer':
    case 'number':
    case 'boolean':
      return { type: node['type'] };
    default:
      return { type: 'string' };
  }
}

/** The schema of `storage.managed_schema`, from the settings schema; `describe` gives each setting's words. */
export function managedSchema(
  describe: (name: SettingName) => { title: string; description: string },
): object {
  return {
    type: 'object',
    properties: Object.fromEntries(
      SETTING_NAMES.map((name) => [
        name,
        { ...describe(name), ...managedType(z.toJSONSchema(SETTINGS[name].schema) as Node) },
      ]),
    ),
  };
}

import konot from './konot-2023/pack.json';
import onderwijsPrimair from './onderwijs-primair-2024/pack.json';
import type { Protocol } from './schema';

/**
 * The built-in protocols. A test parses each with the schema, so that the page that guards a post needs no schema
 * at run time; what comes from outside goes through `parse.ts`.
 */
export const PROTOCOLS: readonly Protocol[] = [onderwijsPrimair, konot] as unknown as readonly Protocol[];

/** Guards until a protocol is chosen, and when the chosen one cannot be used. */
export const DEFAULT_PROTOCOL: Protocol = PROTOCOLS[0]!;

/** A built-in protocol; `undefined` when no such id is built in. */
export function protocolById(id: string): Protocol | undefined {
  return PROTOCOLS.find((protocol) => protocol.id === id);
}

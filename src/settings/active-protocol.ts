import { DEFAULT_PROTOCOL, protocolById } from '../core/protocols';
import { parseProtocol, type PackProblem } from '../core/protocols/parse';
import type { Protocol } from '../core/protocols/schema';
import type { Settings } from './schema';

/** Why the chosen protocol is not the one that guards; `texts/` makes a sentence of it. */
export type ProtocolProblem =
  /** No built-in and no added pack has this id: it was removed, or never there. */
  | { readonly kind: 'unknown-protocol'; readonly id: string }
  /** The pack could not be read. */
  | { readonly kind: 'broken-pack'; readonly problem: PackProblem }
  /** The pack calls itself by the id of a built-in protocol. */
  | { readonly kind: 'id-taken'; readonly id: string };

export interface ActiveProtocol {
  readonly protocol: Protocol;
  readonly problem?: ProtocolProblem;
}

/**
 * The protocol that guards: the one chosen, among the built-in ones, the pack in the settings and the packs the
 * person added. When it cannot be used the built-in default goes on guarding and `problem` says why.
 */
export function activeProtocol(
  settings: Pick<Settings, 'protocol' | 'protocolPack'>,
  added: readonly Protocol[] = [],
): ActiveProtocol {
  let problem: ProtocolProblem | undefined;
  let fromSettings: Protocol | undefined;
  if (settings.protocolPack !== '') {
    const parsed = parseProtocol(settings.protocolPack);
    if (!parsed.ok) problem = { kind: 'broken-pack', problem: parsed.problems[0] };
    else if (protocolById(parsed.protocol.id)) problem = { kind: 'id-taken', id: parsed.protocol.id };
    else fromSettings = parsed.protocol;
  }
  const chosen =
    protocolById(settings.protocol) ??
    (fromSettings?.id === settings.protocol ? fromSettings : undefined) ??
    added.find((pack) => pack.id === settings.protocol);
  if (chosen) return problem ? { protocol: chosen, problem } : { protocol: chosen };
  return {
    protocol: DEFAULT_PROTOCOL,
    problem: problem ?? { kind: 'unknown-protocol', id: settings.protocol },
  };
}

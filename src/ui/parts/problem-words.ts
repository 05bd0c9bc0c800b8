import type { PackProblem } from '../../core/protocols/parse';
import type { ProtocolProblem } from '../../settings/active-protocol';
import type { SettingProblem, SettingReason } from '../../settings/parse';
import type { SettingName } from '../../settings/schema';
import type { Texts } from '../../texts';

/** What is wrong with a value, as the end of a sentence. */
export function reasonWords(texts: Texts, reason: SettingReason): string {
  const words = texts.problems.setting[reason.kind];
  return reason.kind === 'not-one-of' ? `${words} ${texts.problems.oneOf(reason.allowed.join(', '))}` : words;
}

export function settingProblemWords(texts: Texts, problem: SettingProblem): string {
  const name = texts.settings.names[problem.name as SettingName] ?? problem.name;
  const where = problem.at === '' ? name : `${name} (${problem.at})`;
  const say = problem.source === 'policy' ? texts.problems.inPolicy : texts.problems.inSetting;
  return say(where, reasonWords(texts, problem.reason), problem.found);
}

export function packProblemWords(texts: Texts, problem: PackProblem): string {
  return texts.problems.pack[problem.id](problem.path, problem.detail);
}

/** Why another protocol than the chosen one guards. */
export function protocolProblemWords(texts: Texts, problem: ProtocolProblem, inUse: string): string {
  const words = texts.problems.protocol;
  switch (problem.kind) {
    case 'broken-pack':
      return words['broken-pack'](problem.problem.line, packProblemWords(texts, problem.problem), inUse);
    case 'unknown-protocol':
    case 'id-taken':
      return words[problem.kind](problem.id, inUse);
  }
}

/** Everything wrong with the settings and the protocol, one sentence each. */
export function allProblemWords(
  texts: Texts,
  kept: { problems: readonly SettingProblem[]; protocolProblem?: ProtocolProblem },
  inUse: string,
): string[] {
  return [
    ...(kept.protocolProblem ? [protocolProblemWords(texts, kept.protocolProblem, inUse)] : []),
    ...kept.problems.map((problem) => settingProblemWords(texts, problem)),
  ];
}

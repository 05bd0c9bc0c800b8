import { keepNames, keptNames, removeNames } from '../../src/platform/names';
import { writeSettings } from '../../src/platform/settings';
import { localDay } from '../../src/platform/today';
import { parseSetting } from '../../src/settings/parse';
import { readNamesFile } from '../../src/settings/import/names-file';
import { namesInText } from '../../src/settings/import/names-table';
import { OptionsPage, type Change } from '../../src/ui/options/page';
import { allProblemWords } from '../../src/ui/parts/problem-words';
import { LINKS, mountPage } from '../wiring/page';

const change: Change = async (name, value) => {
  const parsed = parseSetting(name, value);
  if (!parsed.ok) return parsed.reason;
  await writeSettings({ [name]: parsed.value });
  return undefined;
};

mountPage(
  async ({ school, texts, protocols, brokenPacks, unreadable }) => (
    <OptionsPage
      texts={texts}
      read={school}
      protocol={school.protocol}
      protocols={protocols}
      problems={[
        ...allProblemWords(texts, school, school.protocol.title),
        ...unreadable.map((part) => texts.problems.kept[part]),
        ...brokenPacks.map((id) => texts.options.own.broken(id)),
      ]}
      change={change}
      names={{
        texts,
        kept: await keptNames(),
        readText: namesInText,
        readFile: readNamesFile,
        keep: (found) => keepNames(found.names, found.count, localDay(new Date())),
        remove: removeNames,
      }}
      links={LINKS}
    />
  ),
  (texts) => texts.options.title,
);

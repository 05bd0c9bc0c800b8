import '../../src/ui/own-protocol/own-protocol.css';
import { protocolById } from '../../src/core/protocols';
import { clauseId, composePack, draftClause, idFrom, quotesNotIn } from '../../src/core/protocols/compose';
import { parseProtocol, type PackProblem } from '../../src/core/protocols/parse';
import { proposeClauses } from '../../src/core/protocols/propose';
import type { Protocol } from '../../src/core/protocols/schema';
import { dirtIn, splitProtocol } from '../../src/core/protocols/split';
import { removePack, restorePack, savePack } from '../../src/platform/packs';
import { writeSettings } from '../../src/platform/settings';
import { roleAt } from '../../src/platform/school';
import { localDay } from '../../src/platform/today';
import { readPdfWith, type Pdfjs } from '../../src/settings/import/pdf-text';
import { readProtocolFile } from '../../src/settings/import/protocol-file';
import { OwnProtocolPage, type Making } from '../../src/ui/own-protocol/page';
import { LINKS, mountPage, practise } from '../wiring/page';

/** Loaded only when a PDF is opened; its worker comes from the package as well. */
async function readPdf(bytes: Uint8Array) {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return readPdfWith(pdfjs as unknown as Pdfjs, bytes);
}

function makingOf(source: string): Making {
  const split = splitProtocol(source);
  const proposed = proposeClauses(split);
  const named =
    /\b(?:[Ss]tichting|[Bb]asisschool|School|OBS|CBS|PCBS|RKBS|KBS|SBO)\s+\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/u.exec(
      source,
    )?.[0] ?? '';
  const organisation = named.charAt(0).toUpperCase() + named.slice(1);
  const contact = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(source)?.[0] ?? '';
  const today = localDay(new Date());
  return {
    source,
    head: {
      id: idFrom(`${organisation} ${today.slice(0, 4)}`, `protocol-${today}`),
      title: split.title,
      organisation,
      version: '1',
      date: today,
      language: 'nl',
      contact,
    },
    clauses: split.clauses.map((clause, at) => ({
      clause: draftClause(clause, proposed[at]!, clauseId(organisation, at), split.title),
      dirt: clause.dirt,
    })),
  };
}

function parse(json: string): Protocol | readonly PackProblem[] {
  const parsed = parseProtocol(json);
  if (!parsed.ok) return parsed.problems;
  // A built-in protocol that was changed is another protocol.
  return protocolById(parsed.protocol.id)
    ? { ...parsed.protocol, id: `${parsed.protocol.id}-eigen`.slice(0, 64) }
    : parsed.protocol;
}

function download(pack: Protocol): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${pack.id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** A pack as it stands in a policy: JSON, as a text within JSON. */
function copyForAdmin(pack: Protocol): Promise<boolean> {
  return navigator.clipboard.writeText(JSON.stringify(JSON.stringify(pack))).then(
    () => true,
    () => false,
  );
}

mountPage(
  ({ school, texts, packs, brokenPacks }) => {
    const locked = school.locked.includes('protocol');
    return (
      <OwnProtocolPage
        texts={texts}
        packs={packs}
        brokenPacks={brokenPacks}
        locked={locked}
        split={makingOf}
        readFile={(file) => readProtocolFile(file, readPdf)}
        dirtIn={dirtIn}
        idFor={clauseId}
        quotesNotIn={quotesNotIn}
        compose={(head, clauses) => parse(JSON.stringify(composePack(head, clauses), null, 2))}
        parse={parse}
        save={async (pack, source) => {
          await savePack(pack, source, localDay(new Date()));
          if (!locked) await writeSettings({ protocol: pack.id });
        }}
        restore={restorePack}
        remove={removePack}
        download={download}
        copy={copyForAdmin}
        review={(pack) => practise(school, pack, roleAt(school, new Date()))}
        optionsLink={LINKS.options}
      />
    );
  },
  (texts) => `${texts.options.own.title} · Bezint`,
);

import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/settings/import/decode-text';
import { readNamesFile } from '../../src/settings/import/names-file';
import { namesInText } from '../../src/settings/import/names-table';
import { readPdfWith, type Pdfjs } from '../../src/settings/import/pdf-text';
import { readProtocolFile, textOfWord } from '../../src/settings/import/protocol-file';
import { weighZip } from '../../src/settings/import/zip-weight';
import { proposeClauses } from '../../src/core/protocols/propose';
import { splitProtocol } from '../../src/core/protocols/split';
import { nl } from '../../src/texts/nl';
import { lockedPdf, pdf, scannedPdf } from './pdf';

/** A zip of deflated files, written by hand: what a test needs to lie about is in its own hands. */
function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  declared?: number,
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content as string);
    const packed = deflateRawSync(raw);
    // Nobody gets as far as the checksum of a bomb.
    const crc = raw.length > 1_000_000 ? 0 : crc32(raw);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(declared ?? raw.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared ?? raw.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

const blob = (content: string | Uint8Array) => new Blob([content as BlobPart]);

function excel(rows: readonly (readonly string[])[], formula = false): Uint8Array<ArrayBuffer> {
  const cells = rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row
          .map((cell, c) => {
            const at = `${String.fromCharCode(65 + c)}${r + 1}`;
            return formula && r === 1 && c === 0
              ? `<c r="${at}" t="str"><f>HYPERLINK("http://x","y")</f><v>=cmd</v></c>`
              : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('');
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Groep 6" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  });
}

function word(paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  });
}

/** The beginning of a Word or Excel file of today with a password: what is encrypted goes by this name in it. */
const withPassword = new Uint8Array(
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1000),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]),
);
const oldOffice = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const png = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));

const readPdf = async (bytes: Uint8Array) =>
  readPdfWith((await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs, bytes);

describe('a class list', () => {
  test('by columns, as ParnasSys exports them', () => {
    expect(
      namesInText(
        'OBS De Linde;;;\nRoepnaam;Voorvoegsel;Achternaam;Groep\nJesse;de;Vries;6\nNoor Fleur;;Bakker;Groep 7\n',
      ),
    ).toEqual({
      count: 2,
      names: [
        'Jesse',
        'Jesse Vries',
        'Jesse de Vries',
        'Noor Fleur',
        'Noor',
        'Noor Fleur Bakker',
        'Noor Bakker',
      ],
      groups: ['6', '7'],
    });
  });

  test('one name a line, last name first or not', () => {
    expect(namesInText('Piet de Jansen\nVries, Jesse de\nSanne\n\n')).toEqual({
      count: 3,
      names: ['Piet', 'Piet Jansen', 'Piet de Jansen', 'Jesse', 'Jesse Vries', 'Jesse de Vries', 'Sanne'],
      groups: [],
    });
  });

  test('commas, quotes and tabs separate columns as well', () => {
    expect(namesInText('voornaam,achternaam\n"Zoë","O\'Brien"')).toMatchObject({
      count: 1,
      names: ['Zoë', "Zoë O'Brien"],
    });
    expect(namesInText('voornaam\tachternaam\nMo\tAydin')).toMatchObject({ count: 1 });
  });

  test('what a spreadsheet would run, and what is no name, is left out', () => {
    expect(
      namesInText('voornaam;achternaam\n=HYPERLINK("x");Jansen\n+31612345678;x\n<script>;y\nAnna;=1+1'),
    ).toEqual({
      count: 1,
      names: ['Anna'],
      groups: [],
    });
  });

  test('no names, or too many', () => {
    expect(namesInText('123\n456')).toBe('no-names');
    expect(namesInText('')).toBe('no-names');
    expect(namesInText('Anna\n'.repeat(20_001))).toBe('too-many');
  });

  test('in Excel, formulas and all', async () => {
    const rows = [
      ['Voornaam', 'Achternaam', 'Groep'],
      ['Daan', 'Smit', '6'],
      ['Sanne', 'Vos', '6'],
    ];
    expect(await readNamesFile(blob(excel(rows)))).toMatchObject({ count: 2, groups: ['6'] });
    expect(await readNamesFile(blob(excel(rows, true)))).toMatchObject({
      count: 1,
      names: ['Sanne', 'Sanne Vos'],
    });
  });

  test('in the encodings that Dutch exports come in', async () => {
    const text = 'voornaam;achternaam\nZoë;Müller\n';
    const expected = { count: 1, names: ['Zoë', 'Zoë Müller'] };
    expect(await readNamesFile(blob(text))).toMatchObject(expected);
    expect(await readNamesFile(blob(`\ufeff${text}`))).toMatchObject(expected);
    expect(await readNamesFile(blob(new Uint8Array(Buffer.from(text, 'latin1'))))).toMatchObject(expected);
    expect(await readNamesFile(blob(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))))).toMatchObject(
      expected,
    );
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['Excel before 2007', oldOffice, 'old-excel'],
    ['Excel with a password', withPassword, 'locked'],
    ['a PDF', '%PDF-1.7 …', 'not-supported'],
    ['a Word file', word(['Anna de Vries']), 'not-supported'],
    ['an OpenDocument sheet', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'not-supported'],
    ['a picture with the name of a list', png, 'not-text'],
    ['bytes without words', new Uint8Array(200).fill(7), 'not-text'],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('voornaam\nAnna\n', 'utf16le')), 'not-text'],
    ['Excel cut off', excel([['a']]).slice(0, 300), 'broken'],
    ['Excel without its sheet', zip({ 'xl/other.xml': '<x/>' }), 'broken'],
    ['a text without names', 'Notulen van 12-11-2026.\nhttp://x', 'no-names'],
    ['more names than a school has', 'Anna\n'.repeat(20_001), 'too-many'],
    ['a file too large for a list', new Uint8Array(10_000_001), 'too-large'],
  ] as const)('%s gets the sentence that fits', async (_what, content, problem) => {
    expect(await readNamesFile(blob(content))).toBe(problem);
    expect(nl.problems.file[problem]).toMatch(/\.$/);
  });
});

describe('a zip that is a bomb', () => {
  const zeros = new Uint8Array(61_000_000);
  test('is weighed by what it really unpacks to, whatever it says', async () => {
    const sheet = zip({ 'xl/workbook.xml': zeros }, 100);
    expect(sheet.length).toBeLessThan(100_000);
    expect(await weighZip(zip({ 'a.xml': '<a/>' }))).toBe('fits');
    expect(await readNamesFile(blob(sheet))).toBe('too-large');
    const words = zip({ 'word/document.xml': zeros }, 100);
    expect(await readProtocolFile(blob(words), readPdf)).toBe('too-large');
  }, 30_000);
});

describe('a protocol file', () => {
  const konot = readFileSync(
    new URL('../../src/core/protocols/konot-2023/source.txt', import.meta.url),
    'utf8',
  );

  test('as text, in Word and as PDF gives its words', async () => {
    expect(await readProtocolFile(blob(konot), readPdf)).toEqual({ text: konot });
    const lines = [
      'Protocol van De Linde',
      '',
      '- Deel geen foto zonder toestemming van de ouders.',
      '- Noem geen namen van leerlingen.',
    ];
    const asWord = await readProtocolFile(blob(word(lines.filter((line) => line !== ''))), readPdf);
    const asPdf = await readProtocolFile(blob(pdf(lines)), readPdf);
    for (const read of [asWord, asPdf]) {
      if (typeof read === 'string') throw new Error(read);
      const split = splitProtocol(read.text);
      expect(split.title).toBe('Protocol van De Linde');
      expect(split.clauses.map(({ text }) => text)).toEqual([
        'Deel geen foto zonder toestemming van de ouders.',
        'Noem geen namen van leerlingen.',
      ]);
      expect(proposeClauses(split)[0]?.answers).toEqual([
        { concern: 'people-in-media', permission: ['parents'] },
      ]);
    }
  });

  test('headings and lists of Word become lines', () => {
    expect(
      textOfWord('<h1>Regels</h1><ul><li>Eén &amp; twee</li><li>Drie</li></ul><p>Slot<br />zin</p>'),
    ).toBe('Regels\n\n\n• Eén & twee\n• Drie\nSlot\nzin'.replace('\n\n\n', '\n\n'));
  });

  test('in the encodings and under the names that files come in', async () => {
    const text = 'Foto’s van leerlingen: vraag één keer toestemming aan de ouders.';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await readProtocolFile(blob(`\ufeff${text}`), readPdf)).toEqual({ text });
    expect(await readProtocolFile(blob(utf16), readPdf)).toEqual({ text });
    expect(await readProtocolFile(blob(utf16.slice().reverse()), readPdf)).not.toEqual({ text });
    expect(await readProtocolFile(blob(utf16.slice().map((_, at) => utf16[at ^ 1]!)), readPdf)).toEqual({
      text,
    });
    // The letters that Latin-1 has as well; the quotes it has not are seen in a browser, which Node differs from.
    const plain = text.replace('’', '');
    const windows = new Uint8Array(Buffer.from(plain, 'latin1'));
    expect(await readProtocolFile(blob(windows), readPdf)).toEqual({ text: plain });
    // What a file is called decides nothing: it is read for what it is.
    const renamed = new File([word([text]) as BlobPart], 'protocol.pdf', { type: 'application/pdf' });
    expect(await readProtocolFile(renamed, readPdf)).toEqual({ text });
  });

  const whole = pdf(['Een protocol van een paar woorden lang.']);
  test.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['spaces alone', '   \n ', 'no-text'],
    ['a PDF of an empty page', pdf([]), 'no-text'],
    ['a PDF that was scanned, with pictures alone', scannedPdf(), 'no-text'],
    ['a PDF with a password', lockedPdf(), 'locked'],
    ['a PDF cut off', whole.slice(0, 60), 'broken'],
    [
      'a PDF of more pages than a protocol has',
      pdf(...Array.from({ length: 201 }, () => ['Een regel.'])),
      'too-large',
    ],
    ['Word before 2007', oldOffice, 'old-word'],
    ['Word with a password', withPassword, 'locked'],
    ['Word cut off', word(['x'.repeat(50)]).slice(0, 400), 'broken'],
    ['Word without its text', zip({ 'word/other.xml': '<x/>' }), 'broken'],
    ['an Excel file', excel([['a']]), 'not-supported'],
    ['a zip of something else', zip({ 'a.txt': 'geen Word' }), 'not-supported'],
    ['rich text', '{\\rtf1 tekst}', 'not-supported'],
    ['a picture with the name of a protocol', png, 'not-supported'],
    ['bytes without words', new Uint8Array(500).fill(1), 'not-text'],
    ['a text too long to be a protocol', 'woord '.repeat(200_000), 'too-large'],
    ['a file too large for a protocol', new Uint8Array(10_000_001), 'too-large'],
  ] as const)('%s gets the sentence that fits', async (_what, content, problem) => {
    expect(await readProtocolFile(blob(content), readPdf)).toBe(problem);
    expect(nl.problems.file[problem]).toMatch(/\.$/);
  });

  test('any bytes, also after a known beginning or with some of them changed: an answer, never an error', async () => {
    const seeds = [
      new Uint8Array(Buffer.from(pdf(['Deel geen foto zonder toestemming.']))),
      word(['Deel geen foto zonder toestemming van de ouders.']),
      excel([['voornaam'], ['Anna']]),
      new Uint8Array(Buffer.from('voornaam;achternaam\nZoë;Müller\n')),
      new Uint8Array(0),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 60 }),
        async (seed, changes, keep, tail) => {
          const cut = seed.slice(0, Math.ceil(seed.length * keep));
          for (const [at, byte] of changes) if (cut.length > 0) cut[at % cut.length] = byte;
          const bytes = new Uint8Array([...cut, ...tail]);
          const read = await readProtocolFile(blob(bytes), readPdf);
          expect(typeof read === 'string' || typeof read.text === 'string').toBe(true);
          const names = await readNamesFile(blob(bytes));
          expect(typeof names === 'string' || names.count > 0).toBe(true);
          decodeText(bytes);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** The codes of Windows-1252, PDF's WinAnsi, that Unicode has elsewhere. */
const WIN_ANSI: Readonly<Record<string, number>> = { '•': 0x95, '’': 0x92, '‘': 0x91, '–': 0x96, '…': 0x85 };

function escaped(line: string): string {
  return [...line]
    .map((letter) => {
      if (/[()\\]/.test(letter)) return `\\${letter}`;
      const code = WIN_ANSI[letter] ?? letter.charCodeAt(0);
      return code < 128 ? letter : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');
}

/** A PDF written by hand, a page for each list of lines; an empty line leaves some room. */
export function pdf(...pages: readonly (readonly string[])[]): string {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const words = lines.map((line) => (line === '' ? 'T* T*' : `(${escaped(line)}) Tj T*`)).join(' ');
      const stream = `BT /F1 11 Tf 60 780 Td 14 TL ${words} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return file(objects);
}

/** A page that a scanner made: a picture of words, and no words. */
export function scannedPdf(): string {
  const picture = '\x00\xff\x00\xff';
  const draw = 'q 500 0 0 700 40 60 cm /Im1 Do Q';
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture.length} >>\nstream\n${picture}\nendstream`,
  ]);
}

/** A PDF that opens with a password only. */
export function lockedPdf(): string {
  const secret = 'ab'.repeat(32);
  return pdf(['Een protocol van een paar woorden lang.']).replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [<${secret.slice(0, 32)}> <${secret.slice(0, 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -44 >>`,
  );
}

/** The objects of a PDF, numbered from 1, as a file. */
function file(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
}

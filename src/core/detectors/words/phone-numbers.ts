/**
 * Dutch area codes of four digits with their zero. Source: Nummerplan telefoon- en ISDN-diensten, ACM (2024).
 */
export const AREA_CODES = new Set(
  (
    '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 ' +
    '078 079 0111 0113 0114 0115 0117 0118 0161 0162 0164 0165 0166 0167 0168 0172 0174 0180 0181 0182 0183 0184 ' +
    '0186 0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 ' +
    '0321 0341 0342 0343 0344 0345 0346 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 ' +
    '0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 ' +
    '0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 ' +
    '0597 0598 0599 085 084 087 088 082'
  ).split(' '),
);

/**
 * Numbers that belong to everybody, digits only. Source: the organisations' own sites, 2025: 113 Zelfmoordpreventie,
 * Kindertelefoon, politie, Veilig Thuis, Slachtofferhulp, MIND Korrelatie, De Luisterlijn, Ouders & Onderwijs,
 * Meldknop, Alarmlijn Dierenambulance, 1712 and Awel (Belgium).
 */
export const PUBLIC_NUMBERS = new Set(
  (
    '08000113 08000432 09008844 08002000 09000101 09001450 0887670000 08005010 08007000 144 112 113 14 102 103 106 ' +
    '107 1712 1813 0206767676 0888442222'
  ).split(' '),
);

/** Words for digits, Dutch, regional and English. */
export const DIGIT_WORDS: Readonly<Record<string, string>> = {
  nul: '0', zero: '0', een: '1', eentje: '1', one: '1', twee: '2', two: '2', drie: '3', three: '3', vier: '4',
  four: '4', vijf: '5', vief: '5', five: '5', zes: '6', six: '6', zeven: '7', seuven: '7', seven: '7', acht: '8',
  eight: '8', negen: '9', nine: '9', tien: '10', elf: '11', twaalf: '12', dertien: '13', veertien: '14',
  vijftien: '15', zestien: '16', zeventien: '17', achttien: '18', negentien: '19', twintig: '20', dertig: '30',
  veertig: '40', vijftig: '50', zestig: '60', zeventig: '70', tachtig: '80', negentig: '90',
}; // prettier-ignore

/** Words that say a text is about primary school. Source: compiled for Bezint. Format: `text/phrases`. */
export const SCHOOL_WORDS: Readonly<Record<string, string>> = {
  class: `
groep|gr|grp <num>
klas
`,
  pupil: `
leerling|leerlingen|lln
`,
};

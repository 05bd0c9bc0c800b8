/** Dutch, the source of truth; `en/practice.ts` satisfies it. The composer to practise with; nothing in it is posted. */
export const practice = {
  label: 'Oefenbericht',
  help: 'Dit bericht gaat nergens heen.',
  example: 'Wat was Daan uit groep 6 vandaag dapper bij de musical! Zijn moeder zoekt nog hulp: 06-12345678.',
  post: 'Plaatsen',
  clear: 'Hier hoort geen afspraak bij. Ik zou niets zeggen, en je bericht zou meteen geplaatst zijn.',
  verdict: {
    stop: 'Dit kun je beter niet plaatsen',
    ask: 'Hier is toestemming voor nodig',
    advise: 'Een gedachte voor je plaatst',
  },
  seen: (words: string) => `Ik zag: ${words}`,
  lifts: (who: string) => `Mag met toestemming van ${who}.`,
  empty: 'Schrijf eerst iets.',
};

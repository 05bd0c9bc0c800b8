/** Dutch, the source of truth; `en/popup.ts` satisfies it. The toolbar button and what opens under it. */
export const popup = {
  /** On the toolbar button, when the mouse rests on it. */
  title: {
    guarded: 'Bezint leest hier mee',
    partly: 'Bezint leest hier maar voor een deel mee',
    none: 'Bezint leest hier niet mee',
    paused: 'Bezint is op dit tabblad gepauzeerd',
  },
  heading: {
    guarded: 'Ik lees hier mee',
    partly: 'Ik lees hier maar voor een deel mee',
    none: 'Ik lees hier niet mee',
    paused: 'Ik ben even stil',
  },
  explained: {
    guarded: 'Voor je iets plaatst, kijk ik of er een afspraak van school bij hoort.',
    partly: 'Deze pagina ziet er anders uit dan ik ken. Sommige berichten zie ik misschien niet.',
    none: 'Op deze pagina kijk ik niet naar wat je plaatst.',
    paused: (time: string) => `Op dit tabblad lees ik niet mee tot ${time}.`,
  },
  /** What can be done when a page is not, or not wholly, guarded. */
  whatNow: 'Wat kun je doen?',
  doPartly: [
    'Ververs de pagina.',
    'Helpt dat niet? Lees je bericht zelf na met het protocol ernaast.',
  ] as readonly string[],
  doNone: [
    'Ik werk op Facebook, Instagram, X, LinkedIn en TikTok.',
    'Ben je daar wel? Ververs dan de pagina. Stond die al open toen ik erbij kwam of werd bijgewerkt, dan begin ik pas daarna.',
  ] as readonly string[],
  /** A surface that was seen sending without having been held. */
  missed: {
    post: 'Ik zag een bericht weggaan dat ik niet heb nagekeken.',
    comment: 'Ik zag een reactie weggaan die ik niet heb nagekeken.',
    reply: 'Ik zag een antwoord weggaan dat ik niet heb nagekeken.',
    message: 'Ik zag een privébericht weggaan dat ik niet heb nagekeken.',
    profile: 'Ik zag een profieltekst weggaan die ik niet heb nagekeken.',
    story: 'Ik zag een verhaal weggaan dat ik niet heb nagekeken.',
  },
  doSiteOff: [
    'Deze site staat uit bij de instellingen. Zet hem daar weer aan als je wilt dat ik meelees.',
  ] as readonly string[],
  protocol: 'Protocol',
  role: 'Ik plaats als',
  roleToday: (role: string) => `Alleen vandaag: ${role}`,
  backToRole: (role: string) => `Weer ${role}`,
  switchRole: 'Vandaag een andere rol',
  roleLocked: 'Je rol is ingesteld door je school.',
  pause: 'Pauzeer dit tabblad 15 minuten',
  resume: 'Lees weer mee',
  trial: 'Proefstand: ik houd niets tegen, ik tel alleen mee.',
  readProtocol: 'Lees het protocol',
  settings: 'Instellingen',
  overview: 'Overzicht',
};

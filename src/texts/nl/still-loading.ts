/** Asked by the browser itself, on a page that is still loading: the dialog isn't there yet. */
export const stillLoading =
  'Bezint kan dit bericht nog niet nakijken: de pagina is nog aan het laden. Toch nu plaatsen, zonder dat ik heb meegelezen?';

// The strip above a practice page: that it is one, the way back, and what the page sent.
(() => {
  const bar = document.createElement('div');
  bar.id = 'x-practice';
  const back = document.createElement('a');
  back.href = 'https://oefenen.bezint.nl/';
  back.textContent = '← Oefenpagina’s';
  const note = document.createElement('span');
  note.textContent = 'Dit is een oefenpagina: er gaat niets het internet op.';
  const list = document.createElement('ul');
  list.setAttribute('aria-label', 'Geplaatst');
  bar.append(back, note, list);
  document.body.append(bar);
  const show = (item) => {
    const line = document.createElement('li');
    line.textContent = `Geplaatst: ${item.text}`;
    list.append(line);
  };
  const sent = window.sent;
  const push = sent.push.bind(sent);
  sent.push = (...items) => {
    items.forEach(show);
    return push(...items);
  };
})();

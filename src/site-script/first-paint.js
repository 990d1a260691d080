// Stands inside <head> of every page (reading/first-paint.ts calls it with the table of settings): puts the chosen look
// on <html> before anything is painted. What the address asks for (?view=) is kept on the device; where the device
// keeps nothing (cookies off, private mode) it stays in the address.
(groups, key) => {
  const { dataset } = document.documentElement;
  const address = new URL(location.href);
  const known = Object.values(groups).flat().concat('default');
  let asked = address.searchParams.get('view') ?? '';
  // An address that asks for nothing we know changes nothing.
  if (!asked.split('.').some((token) => known.includes(token))) asked = '';
  const show = () => {
    let view = asked;
    try {
      if (asked) {
        localStorage.setItem(key, asked);
        address.searchParams.delete('view');
        history.replaceState(history.state, '', address);
        asked = '';
      }
      view = localStorage.getItem(key) ?? '';
    } catch {
      // Nothing is kept: the address alone counts.
    }
    for (const name in groups) {
      const token = groups[name].find((one) => view.split('.').includes(one));
      if (token) dataset[name] = token;
      else delete dataset[name];
    }
  };
  dataset.script = '';
  show();
  // Another tab has changed the settings, or the page comes back from before they were changed.
  addEventListener('storage', show);
  addEventListener('pageshow', ({ persisted }) => persisted && show());
};

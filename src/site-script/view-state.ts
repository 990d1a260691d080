/** The look that is shown now stands on <html>; `first-paint.js` puts it there from the address or the device. */
import { storageKey } from '../reading/first-paint.ts';
import { settings, viewText, type View } from '../reading/settings.ts';

/** What is chosen now. */
export function shownView(): View {
  const { dataset } = document.documentElement;
  const entries = settings.flatMap(({ id }): [string, string][] => {
    const token = dataset[id];
    return token === undefined ? [] : [[id, token]];
  });
  return Object.fromEntries(entries);
}

/** Gives the page a look. */
export function showView(view: View): void {
  const { dataset } = document.documentElement;
  for (const { id } of settings) {
    const token = view[id];
    if (token === undefined) Reflect.deleteProperty(dataset, id);
    else dataset[id] = token;
  }
}

/** Keeps a look on the device; where it keeps nothing the address of this page does, at least until the next one. */
export function keepView(view: View): void {
  try {
    localStorage.setItem(storageKey, viewText(view));
  } catch {
    const address = new URL(location.href);
    address.searchParams.set('view', viewText(view));
    history.replaceState(history.state, '', address);
  }
}

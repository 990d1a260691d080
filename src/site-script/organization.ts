/** «Моя организация»: what `chosen-organization.js` has shown also goes along to the pages of roles. */
export function takeOrganizationAlong(): void {
  const { org } = document.documentElement.dataset;
  if (document.querySelector('[data-of-org]')) {
    // A page that comes back by the button of the browser shows what has been chosen since.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && kept() !== org) location.reload();
    });
  }
  tellChoice();
  if (org === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-named-in]')) {
    if (link.dataset['namedIn']?.split(' ').includes(org) === true) link.hash = org;
  }
}

/** The choice that the device keeps; undefined as well where it keeps nothing. */
function kept(): string | undefined {
  try {
    return localStorage.getItem('punkt-org') ?? undefined;
  } catch {
    return document.documentElement.dataset['org'];
  }
}

/** Who has just chosen by a link goes on from the choice, and a screen reader reads it out. */
function tellChoice(): void {
  const heading = document.getElementById('_mine');
  if (heading === null || !new URLSearchParams(location.search).has('org')) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// Stands inside the home page and guides, behind the blocks of the organizations and before all that follows them: what
// is chosen (?org= of the address, else what the device keeps) is shown before anything below is painted, so nothing
// moves. In a list that asks for it, it comes first.
{
  const key = 'punkt-org';
  const asked = new URL(location.href).searchParams.get('org');
  const blocks = [...document.querySelectorAll('[data-of-org]')];
  const named = (id) => blocks.find(({ dataset }) => dataset.ofOrg === id);
  let block = named(asked);
  try {
    if (block) localStorage.setItem(key, asked);
    if (asked === '') localStorage.removeItem(key);
    block ??= named(localStorage.getItem(key));
  } catch {
    // The device keeps nothing: the address alone counts.
  }
  if (block) {
    block.classList.add('chosen');
    block.closest('[data-chosen-first]')?.prepend(block);
    document.documentElement.dataset.org = block.dataset.ofOrg;
  }
}

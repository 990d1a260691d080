/** Marks in the contents the section that the reader is in: the last whose beginning is above the upper quarter. */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (!crossing) return;
      const at = targets.findLastIndex(
        (target) =>
          target !== null &&
          (target === crossing || (target.compareDocumentPosition(crossing) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
      );
      links.forEach((link, index) => {
        link.ariaCurrent = index === at ? 'true' : null;
        if (index === at) keepInSight(link);
      });
    },
    { rootMargin: '-25% 0px -75% 0px' },
  );
  for (const element of document.querySelectorAll('[data-clause], [data-contents] ~ * h2')) observer.observe(element);
}

/** Long contents scroll by themselves beside the text. */
function keepInSight(link: HTMLElement): void {
  const nav = link.closest('nav');
  if (nav && nav.scrollHeight > nav.clientHeight) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
}

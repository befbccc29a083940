/** The language menu closes on Escape and outside, and takes what was searched along to the other language. */
export function languageMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.langs');
  if (!menu) return;
  menu.addEventListener('toggle', () => {
    for (const link of menu.querySelectorAll('a')) link.search = location.search;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}

/** Puts the language that the browser prefers first and makes it stand out; the choice stays the reader's. */
export function suggestLanguage(): void {
  const choices = [...document.querySelectorAll<HTMLElement>('.choice')];
  const wanted = navigator.languages.map((language) => language.split('-')[0]);
  const best = wanted
    .map((language) => choices.find(({ lang }) => lang === language))
    .find((choice) => choice !== undefined);
  const item = best?.parentElement;
  if (!best || !item) return;
  best.classList.add('suggested');
  item.parentElement?.prepend(item);
}

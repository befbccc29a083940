/**
 * Shows what a term means over the page that uses it, taken from the glossary page to which the term leads. Whatever
 * fails, and without this script, the link is a link.
 */
export function explainTerms(): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    explanation(link)
      .then((parts) => show(link, parts))
      .catch(() => location.assign(link.href));
  });
}

async function explanation(link: HTMLAnchorElement): Promise<Node[]> {
  const answer = await fetch(link.pathname);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const entry = page.getElementById(link.hash.slice(1));
  const [name, meaning, title] = [
    entry?.querySelector('dt'),
    entry?.querySelector('dd'),
    page.querySelector('h1'),
  ];
  if (!answer.ok || !name || !meaning || !title) throw new Error('the glossary has no such term');
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = title.textContent;
  return [paragraph('dt', name), paragraph('dd', meaning), paragraph('more', more)];
}

function paragraph(className: string, content: Element): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.append(...(className === 'more' ? [content] : content.childNodes));
  return made;
}

function show(link: HTMLAnchorElement, parts: readonly Node[]): void {
  const card = document.createElement('div');
  card.className = 'term-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.append(...parts);
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    card.remove();
    link.focus();
  });
  link.after(card);
  card.showPopover();
  card.focus();
}

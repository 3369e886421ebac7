/** An element with a text and attributes. */
function make(tag: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function button(label: string, act: () => void): HTMLElement {
  const element = make('button', label, { type: 'button', class: 'button' });
  element.addEventListener('click', act);
  return element;
}

/** Said beside the way out that sounds as if it took more. */
const kept = 'What you saved stays.';

/** The two ways out, and a line that says what came of them. */
function waysOut(clear: () => Promise<boolean>): HTMLElement[] {
  const outcome = make('span', kept, { role: 'status' });
  const clearAndReload = async (): Promise<void> => {
    if (await clear()) location.reload();
    else outcome.textContent = 'The server does not answer. Nothing was cleared.';
  };
  return [
    button('Retry', () => location.reload()),
    button('Clear the app’s files', () => void clearAndReload()),
    outcome,
  ];
}

/**
 * Says that the app did not start. A page that is there to be read stays, with a line at its foot; where there is nothing to
 * read, the notice takes the page.
 * @param clear removes the app's files; false where it could not
 */
export function guardNotice(clear: () => Promise<boolean>): void {
  const root = document.getElementById('root');
  const isReadable = root !== null && root.textContent.trim() !== '' && !('shell' in root.dataset);
  const notice = make(isReadable ? 'aside' : 'main', '', { id: 'guard', class: isReadable ? 'guard' : 'notice', 'aria-label': 'Stet did not start' });
  if (isReadable) {
    notice.append(make('p', 'You are reading the page as it was published: the app did not start.'));
    document.body.append(notice);
  } else {
    notice.append(make('h1', 'Stet did not start'), make('p', 'Its files are missing, damaged, or too slow to come. Retry, or fetch all of them anew.'));
    (root ?? document.body).replaceChildren(notice);
  }
  const ways = make('p', '', { class: 'guard-ways' });
  ways.append(...waysOut(clear));
  notice.append(ways);
}

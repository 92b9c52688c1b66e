import { until, type View } from '../driver/driver';

/** Clicks the button, link, label or switch with that accessible name or text, as a person who reads it does. */
export async function clickNamed(view: View, name: string): Promise<void> {
  await until(`a button called ${name}`, () =>
    view.evaluate((name) => {
      document.querySelector('#named')?.removeAttribute('id');
      const found = [...document.querySelectorAll('button, label, a')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name,
      );
      if (!found) return false;
      found.id = 'named';
      found.scrollIntoView({ block: 'center' });
      return true;
    }, name),
  );
  await view.click('#named');
}

/** Resolves when the page shows these words. */
export async function shows(view: View, words: string): Promise<void> {
  await until(`"${words}"`, () => view.evaluate((words) => document.body.textContent?.includes(words), words));
}

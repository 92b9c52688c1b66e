import type { Driver } from './driver';

/** Waits for the page that opens once after installing and closes it, so that it comes before nothing that follows. */
export async function closeWelcome<T extends Driver>(driver: T): Promise<T> {
  const welcome = await driver.extensionView('src/welcome/welcome.html');
  await welcome.close();
  return driver;
}

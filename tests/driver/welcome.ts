import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver';

const WELCOME = 'src/welcome/welcome.html';

/**
 * Waits for the page that opens once after installing and closes it, so that it comes before nothing that follows. An
 * extension whose folder has no such page opens none.
 */
export async function closeWelcome<T extends Driver>(driver: T, extension: string): Promise<T> {
  if (!existsSync(join(extension, WELCOME))) return driver;
  const welcome = await driver.extensionView(WELCOME);
  await welcome.close();
  return driver;
}

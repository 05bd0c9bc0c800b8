import { browser } from 'wxt/browser';

/** The tab the person looks at. Asks for no permission: a tab's id is no secret. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

import type { Browser } from 'wxt/browser';

/**
 * A listener for messages that may answer later. Chrome takes a promise for an answer only of late; it and Firefox both
 * take a function that is called. Who asks hears nothing when the answer could not be made.
 */
export function answering(
  answer: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
) {
  return (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answered?: unknown) => void,
  ): boolean => {
    const answered = answer(message, sender);
    answered?.then(reply, (error: unknown) => {
      console.error('Bezint could not answer', error);
      reply();
    });
    return answered !== undefined;
  };
}

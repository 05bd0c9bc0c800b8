import type { Draft } from '../draft';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';

const squash = (text: string): string => foldWord(text).replace(/[^a-z0-9]/g, '');

/** Attachments whose place, in their metadata or as a sticker, is the own school. */
export function schoolPlaces(draft: Draft): Signal[] {
  const found: Signal[] = [];
  draft.attachments.forEach((attachment, index) => {
    const place = attachment.location;
    if (place === undefined || !/[a-z]{4}/i.test(place)) return;
    const bare = squash(place);
    if (draft.school.names.some((name) => squash(name).length > 5 && bare.includes(squash(name))))
      found.push({
        detector: 'location',
        source: `attachment:${index}`,
        start: 0,
        end: 0,
        text: place,
        rule: 'school-place',
      });
  });
  return found;
}

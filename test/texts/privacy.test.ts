import { expect, test } from 'vitest';
import { textsIn } from '../../src/texts';

test.each(['nl', 'en'] as const)(
  'the privacy statement of the store is the one of the page (%s)',
  async (language) => {
    const { title, sections } = textsIn(language).privacy;
    const text = [
      `# ${title}`,
      ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
    ].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../../assets/store/${language}/privacy.md`);
  },
);

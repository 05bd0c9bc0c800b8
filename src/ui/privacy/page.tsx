import type { Texts } from '../../texts';
import { PageFrame } from '../parts/page-frame';

/** What is read, kept and never sent; also for the participation council. */
export function PrivacyPage({ texts, optionsLink }: { texts: Texts; optionsLink: string }) {
  return (
    <PageFrame title={texts.privacy.title}>
      {texts.privacy.sections.map(({ id, heading, paragraphs }) => (
        <section key={heading} class="chapter" id={id} tabIndex={id === undefined ? undefined : -1}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p class="no-print">
        <a href={optionsLink}>{texts.options.title}</a>
      </p>
    </PageFrame>
  );
}

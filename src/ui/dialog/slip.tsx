import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Language } from '../../texts';
import type { PageTexts } from '../../texts/in-page';
import type { Surroundings } from './surroundings';
import { longDate } from './wording';

interface Props {
  readonly clause: Clause;
  readonly protocol: Protocol;
  readonly texts: PageTexts;
  readonly language: Language;
  readonly page: Surroundings['protocolPage'];
  readonly mood: string;
}

/** A slip cut from the protocol: the clause whole and word for word, with where it comes from. */
export function Slip({ clause, protocol, texts, language, page, mood }: Props) {
  const date = longDate(protocol.date, language);
  // A version that is a date itself, however written, says no more than the date.
  const dated = /^[\d\s./-]+$/.test(protocol.version) || protocol.version.includes(protocol.date.slice(0, 4));
  const version = dated ? date : `${protocol.version} · ${date}`;
  return (
    <div class={`slip ${mood}`}>
      <div class="paper">
        <p class="place">
          <span class="tag">{clause.id}</span> <span>{clause.section}</span>
        </p>
        <blockquote lang={protocol.language}>{clause.text}</blockquote>
        <p class="source">
          <span>{protocol.title}</span> <span class="keep">{version}</span>{' '}
          <a
            href={page.href(clause.id)}
            target="_blank"
            rel="noreferrer"
            data-clause={clause.id}
            aria-label={`${texts.dialog.clauses.read}, ${clause.id}`}
          >
            {texts.dialog.clauses.read}
          </a>
        </p>
      </div>
    </div>
  );
}

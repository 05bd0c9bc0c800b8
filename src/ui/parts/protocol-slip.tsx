import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Verdict } from '../../core/verdict';

/** A clause as a slip cut from the protocol, on Bezint's own pages. */
export function ProtocolSlip(props: {
  protocol: Pick<Protocol, 'title' | 'date' | 'language'>;
  clause: Clause;
  verdict: Exclude<Verdict, 'clear'>;
  heading: string;
  notes: readonly string[];
}) {
  return (
    <article class={`slip ${props.verdict}`}>
      <h3>{props.heading}</h3>
      <span class="tag">{props.clause.id}</span> <span class="soft small">{props.clause.section}</span>
      <blockquote lang={props.protocol.language}>{props.clause.text}</blockquote>
      {props.notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
      <p class="from">
        {props.protocol.title}, {props.protocol.date}
      </p>
    </article>
  );
}

import { useState } from 'preact/hooks';
import type { Holiday } from '../../core/draft';
import type { Settings } from '../../settings/schema';
import type { Texts } from '../../texts';
import { dayWords } from '../parts/day-words';
import { LockedNote } from '../parts/field';

/** School holidays: first and last day each; a new one is kept when both days are there. */
export function Holidays(props: {
  texts: Texts;
  holidays: readonly Holiday[];
  locked: string | undefined;
  change: (holidays: Settings['holidays']) => void;
}) {
  const words = props.texts.options;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const ready = from !== '' && to !== '' && from <= to;
  return (
    <fieldset disabled={props.locked !== undefined}>
      <legend>{props.texts.settings.names.holidays}</legend>
      <p class="help">{words.help.holidays}</p>
      <ul class="plain">
        {props.holidays.map((holiday) => (
          <li key={`${holiday.from} ${holiday.to}`}>
            <span>
              {dayWords(props.texts, holiday.from)} – {dayWords(props.texts, holiday.to)}
            </span>
            {props.locked === undefined ? (
              <button
                type="button"
                class="quiet"
                aria-label={words.removeHoliday(holiday.from)}
                onClick={() => props.change(props.holidays.filter((one) => one !== holiday))}
              >
                ×
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {props.locked === undefined ? (
        <p class="row" style={{ marginTop: '12px' }}>
          <label>
            {words.firstDay}{' '}
            <input type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          </label>
          <label>
            {words.lastDay}{' '}
            <input type="date" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            disabled={!ready}
            onClick={() => {
              props.change(
                [...props.holidays, { from, to }]
                  .sort((a, b) => (a.from < b.from ? -1 : 1))
                  .map((one) => ({ ...one })),
              );
              setFrom('');
              setTo('');
            }}
          >
            {words.addHoliday}
          </button>
        </p>
      ) : (
        <LockedNote text={props.locked} />
      )}
    </fieldset>
  );
}

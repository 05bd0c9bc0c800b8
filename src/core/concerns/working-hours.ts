import type { WorkingHours } from '../draft';
import { worksAtSchool } from '../role';
import type { Judge } from './scene';
import { isPublicHoliday, weekday } from './calendar';

/** When a school says nothing else: Monday to Friday, 08:00–16:30. */
const USUAL: WorkingHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' };

/**
 * Posted in working hours from a private account. The wall clock in `postedAt` decides, from the first minute up to but not
 * including the last. Not on public holidays, nor in the school's holidays where those are set.
 */
export const workingHours: Judge = ({ draft }) => {
  if (draft.account.kind === 'school') return [];
  if (!worksAtSchool(draft.role)) return [];
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(draft.postedAt);
  if (!moment) return [];
  const [wallClock, date = '', time = ''] = moment;
  const hours = draft.school.workingHours ?? USUAL;
  // `HH:MM` and ISO dates sort as they read.
  if (!hours.days.includes(weekday(date)) || time < hours.from || time >= hours.to) return [];
  if (isPublicHoliday(date)) return [];
  if (draft.school.holidays.some((holiday) => holiday.from <= date && date <= holiday.to)) return [];
  return [
    {
      concern: 'working-hours',
      aspects: [],
      verdict: 'advise',
      evidence: [
        {
          detector: 'working-hours',
          source: 'time',
          start: 0,
          end: wallClock.length,
          text: wallClock,
          rule: `${hours.from}-${hours.to}`,
        },
      ],
    },
  ];
};

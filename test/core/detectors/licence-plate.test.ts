import { table } from './table';

table(
  'licence-plate',
  [
    'kenteken «12-ABC-3»',
    'grijze auto, «AB-12-CD», rijdt te hard',
    'kenteken «ab-12-cd»',
    'auto «1-ABC-123» staat fout geparkeerd',
  ],
  [
    'code AB-12-CD',
    '12-05-24',
    'auto te koop',
    'Te koop: auto, bouwjaar 2009, kenteken 12-ABC-3',
    'kamer 12-A',
    'de auto van 06-12-24',
  ],
);

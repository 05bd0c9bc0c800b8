import { table } from './table';

table(
  'document-number',
  ['«XR1001R58»', 'paspoort «SPECI2014»'],
  ['SPECI2014 is mooi', 'XR1001R5', 'GROEP2024', 'ordercode XR1001R58 mee'],
);

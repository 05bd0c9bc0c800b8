import type { concerns as nl } from '../nl/concerns';
import type { Translation } from '../translation';

const of = (words: string) => (words === '' ? '' : `: ${words}`);

export const concerns: Translation<typeof nl> = {
  'people-in-media': {
    title: 'People in pictures',
    seen: (words) => `Your post comes with pictures of people${of(words)}.`,
    why: 'Whether they agree, you know best.',
  },
  'personal-data': {
    title: 'Personal data',
    seen: (words) => `You share a detail by which someone can be found${of(words)}.`,
    why: 'Once it is online, you can’t take it back.',
  },
  'named-person': {
    title: 'Someone by name',
    seen: (words) => (words === '' ? 'You make clear who this is about.' : `You name ${words}.`),
    why: 'Now everyone knows who this is about.',
  },
  'school-named': {
    title: 'The school’s name',
    seen: (words) => `You name your own school${of(words)}.`,
    why: 'Readers then know which children and colleagues this is about.',
  },
  confidential: {
    title: 'Confidential',
    seen: (words) => `You write what only school, care or family should know${of(words)}.`,
    why: 'Even without a name, people know who this is about.',
    named: 'People know at once who this is about, and online it can still be found later.',
  },
  tone: {
    title: 'Tone',
    seen: (words) => `This may come across as harsh${of(words)}.`,
    why: 'Your post stays, even when the anger has gone.',
  },
  'speaking-role': {
    title: 'For whom you speak',
    seen: (words) => `This is an opinion on education${of(words)}.`,
    why: 'Add that you speak for yourself.',
  },
  representative: {
    title: 'You represent the school',
    seen: (words) => `This is an opinion${of(words)}.`,
    why: 'To readers, whoever leads the school speaks for the school.',
  },
  discussion: {
    title: 'In discussion',
    seen: (words) => `You are arguing with a parent or pupil${of(words)}.`,
    why: 'Others are reading along. A call or an e-mail is a calmer way to talk.',
  },
  'pupil-contact': {
    title: 'Contact with pupils',
    seen: (words) => `You are writing to pupils here${of(words)}.`,
    why: 'Contact with pupils goes through school.',
  },
  'official-channel': {
    title: 'Official notice',
    seen: (words) => `This is a notice from school${of(words)}.`,
    why: 'On the school’s own channel it reaches everyone who needs it.',
  },
  'school-account': {
    title: 'The school’s account',
    seen: (words) => `You are posting from an account of the school${of(words)}.`,
    why: 'That is done on the school management’s behalf.',
  },
  'school-identity': {
    title: 'Logo and house style',
    seen: (words) => `You use the school’s logo or house style${of(words)}.`,
    why: 'It makes your post look as if the school wrote it.',
  },
  'working-hours': {
    title: 'During working hours',
    seen: () => 'It is working time now.',
    why: 'The protocol asks you to hold back then.',
  },
  'teacher-channel': {
    title: 'A channel as teacher',
    seen: (words) => `This account shows that you are a teacher${of(words)}.`,
    why: 'Your manager should know about it.',
  },
  placement: {
    title: 'About your placement school',
    seen: (words) => `You write about your placement school or its pupils${of(words)}.`,
    why: 'Your mentor would like to see it first.',
  },
  incident: {
    title: 'Cyberbullying or unwanted pictures',
    seen: (words) => `This is about cyberbullying or pictures shared against someone’s will${of(words)}.`,
    why: 'Report it at school. Then someone helps, and it spreads no further.',
  },
  'minimum-age': {
    title: 'Younger than 13',
    seen: (words) => `You invite primary school pupils to a platform for 13 and over${of(words)}.`,
    why: 'This platform is not meant for them yet.',
  },
  forSchool: {
    seen: (words) => `It sounds as if you speak for the school${of(words)}.`,
    why: 'That is fine if it was agreed.',
  },
  /** A leader's opinion, where it counts as the school's whatever is said of capacity. */
  alwaysSchool: {
    seen: (words) => `This is about education${of(words)}.`,
    why: 'Add for whom you write, though readers will hear the school all the same.',
  },
  pupil: {
    'people-in-media': {
      seen: () => 'There are other people in your picture or video.',
      why: 'Ask them first if they are okay with it.',
    },
    'personal-data': {
      seen: (words) => `With this anyone can call or find someone${of(words)}.`,
      why: 'It is better not to put this online.',
    },
    'named-person': {
      seen: (words) => (words === '' ? 'Everyone can tell who this is about.' : `You write about ${words}.`),
      why: 'Ask first if that is okay.',
    },
    confidential: {
      seen: (words) => `Not everyone needs to know this${of(words)}.`,
      why: 'Would you like someone to write this about you?',
    },
    tone: {
      seen: (words) => `These words can hurt someone${of(words)}.`,
      why: 'Can you say it in a kind way?',
    },
  },
  parent: {
    'people-in-media': {
      seen: () => 'Other children may be in your picture or video.',
      why: 'Their parents decide whether it may go online.',
    },
    'personal-data': {
      seen: (words) => `You share a detail by which someone can be found${of(words)}.`,
      why: 'Once it is online, you can’t take it back.',
    },
    'named-person': {
      seen: (words) => (words === '' ? 'You make clear who this is about.' : `You name ${words}.`),
      why: 'Now everyone knows which child this is about.',
    },
    confidential: {
      seen: (words) => `You write something private about another child${of(words)}.`,
      why: 'Even without a name, other parents know who it is.',
      named: 'People know at once who this is about, and online it can still be found later.',
    },
    tone: {
      seen: (words) => `This may come across as harsh${of(words)}.`,
      why: 'A talk at school often gets you further.',
    },
  },
  leader: {
    'people-in-media': { seen: () => 'People in pictures.', why: 'Whether they agree, you know best.' },
    'named-person': {
      seen: (words) => (words === '' ? 'Clear who this is about.' : `Named: ${words}.`),
      why: 'Now everyone knows who this is about.',
    },
    'personal-data': {
      seen: (words) => `Personal data${of(words)}.`,
      why: 'Once online, you can’t take it back.',
    },
    confidential: {
      seen: (words) => `Confidential${of(words)}.`,
      why: 'Recognisable even without a name.',
      named: 'Clear at once who this is about.',
    },
    representative: {
      seen: (words) => `An opinion${of(words)}.`,
      why: 'Readers hear the school in it.',
    },
  },
};

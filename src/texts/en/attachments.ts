import type { attachments as nl } from '../nl/attachments';
import type { Translation } from '../translation';

export const attachments: Translation<typeof nl> = {
  failures: {
    empty: 'The file is empty.',
    truncated:
      'The file is incomplete: I looked at what is left of it. See for yourself whether people are in it.',
    'not-a-picture': 'This is no photo or video that I know. See for yourself what is in it.',
    heic: 'This photo is a HEIC file, which I can’t open here. See for yourself whether people are in it.',
    animated:
      'This picture moves, and I didn’t look at every frame. See for yourself whether people are in it.',
    'too-large': 'This photo is too large to look at here. See for yourself whether people are in it.',
    unreadable: 'The file is damaged. See for yourself whether people are in it.',
    'video-unreadable': 'I couldn’t open this video. See for yourself whether people are in it.',
    'video-partly': 'I looked at part of this video. See for yourself whether people are in it.',
    'out-of-time': 'Looking took too long. See for yourself whether people are in it.',
    'face-detector': 'I couldn’t look for faces. See for yourself whether people are in it.',
    'text-reader':
      'I couldn’t read whether there is text in it. See for yourself whether there are names or numbers.',
    stopped: 'Looking didn’t work. See for yourself whether people are in it.',
    'not-had': 'The site doesn’t let me see this photo or video. See for yourself whether people are in it.',
  },
  photo: (number) => `Photo ${number}`,
  video: (number) => `Video ${number}`,
  preview: (number) => `Photo ${number}, with a frame around each face`,
  faces: (count) => (count === 1 ? 'I see one face.' : `I see ${count} faces.`),
  location: 'Hidden in this photo is where it was taken.',
  text: 'There is text in this photo.',
  face: (number) => `Make face ${number} unrecognisable`,
  added: (number) => `Remove your own box ${number}`,
  hint: 'Whatever has a frame, I make unrecognisable. Click a frame to skip it, or the photo to add a box.',
  addPlace: 'Add a box',
  addHere: 'Add a box at this place',
  place: { legend: 'The new box', across: 'Left or right', down: 'Up or down', size: 'Size' },
  coverText: 'Make the text unreadable too',
  makeSafe: 'Make a safe copy',
  strip: 'Take out location and metadata',
  busy: 'I am making the copy.',
  replaced: 'The safe copy is in your post now. Your own photo was not changed.',
  download: 'Save the safe copy',
  swap: 'This site won’t let me swap the photo. Save the copy, take the photo out of your post and choose the copy.',
  failed: 'I can’t make a safe copy of this photo.',
};

import type { Translation } from '../translation';
import type { privacy as nl } from '../nl/privacy';

export const privacy: Translation<typeof nl> = {
  title: 'What Bezint reads and keeps',
  sections: [
    {
      heading: 'In short',
      paragraphs: [
        'Bezint works wholly on your own computer. What you write, your pictures and who you are: none of it is sent, not to your school, not to the makers, not to anyone. There is no account, no measuring and no server.',
      ],
    },
    {
      heading: 'What Bezint reads',
      paragraphs: [
        'On Facebook, Instagram, X, LinkedIn and TikTok Bezint reads the post you are writing, the pictures and videos you add, the name of the account you post with and the post you reply to. Only while you work on it. Bezint does not read the rest of the page, nor other websites.',
        'Bezint looks at pictures on your computer: whether there are faces, which text is in them and whether they hold the place they were taken. Bezint recognises nobody: it counts faces, it does not know whose they are.',
      ],
    },
    {
      heading: 'What Bezint keeps, on this computer',
      paragraphs: [
        'Your settings, and the names, accounts and contact details of the school that you or your administrator fill in.',
        'A name list, if you add one: only as encrypted prints. Nobody can read the names back. You can always remove the list.',
        'What you chose under “This is not right”, and which permission you gave once for an account. You can revoke it in the overview.',
        'The overview: counts a day and a subject, and for which clause you said you had permission. No words of your posts, no pictures. You can turn it off and clear it.',
        'When a post waits for permission, Bezint remembers the date and a print from which the post cannot be read.',
        'Your posts themselves are not kept. When you remove Bezint, everything is gone.',
      ],
    },
    {
      id: 'gmr',
      heading: 'For the participation council ((G)MR): no monitoring',
      paragraphs: [
        'Bezint is a reminder for whoever posts, not a check on whoever posts. The school does not see whether someone uses Bezint, what someone writes, what Bezint asked or what someone chose. There is no overview across people, for the administrator neither.',
        'The school can set things up (which protocol, which role, the names of the school). That goes one way: nothing comes back. In trial mode Bezint counts on each one’s own computer how often it would have asked; whoever wants to share that does so themselves.',
        'Bezint makes nothing impossible. Whoever posts, decides; “Post anyway” is always there and is reported to nobody.',
        'Introducing a means that can follow the behaviour of staff needs the consent of the (P)GMR (Dutch Participation in Schools Act, article 12). Bezint follows nobody; the protocol itself, and the decision to set Bezint up for everyone, do belong to the council.',
      ],
    },
    {
      heading: 'Legal ground',
      paragraphs: [
        'No personal data are given to the makers or to others; so there is no processor and no processing agreement is needed. The school is responsible for the name list on your computer: it serves to protect pupils (legitimate interest, GDPR article 6(1)(f)), is as small as can be and is not kept readable (articles 5 and 25).',
      ],
    },
    {
      heading: 'Checking that it is so',
      paragraphs: [
        'The browser lets Bezint’s pages connect to nothing (content security policy), and for each version a test checks that not a single request goes out. The source is public and the package can be built again.',
      ],
    },
  ],
};

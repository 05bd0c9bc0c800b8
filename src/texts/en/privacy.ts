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
        'A name list, if you add one: only as encrypted prints. The list cannot be read back or exported; Bezint can only recognise a name that someone writes. You can always remove the list.',
        'What you chose under “This is not right”, with the word Bezint is silent about since then, and what you said once about an account. You can revoke it in the overview.',
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
        'A facility fit to observe or check the behaviour of staff needs the consent of the staff members of the council; a rule about personal data of parents and pupils needs that of the parents and pupils in it (Dutch Participation in Schools Act, Wet medezeggenschap op scholen, articles 12 and 13). Bezint follows nobody. Do put the protocol itself, the decision to set Bezint up for everyone and the use of a name list to the council.',
      ],
    },
    {
      heading: 'Legal ground',
      paragraphs: [
        'No personal data are given to the makers or to others; so there is no processor and no processing agreement is needed.',
        'The school is responsible for the name list on your computer. Encrypted prints are personal data as well: put the list in the record of processing activities (GDPR article 30). The list serves to protect pupils. Its legal ground is the school’s task in the public interest or its legitimate interest (article 6(1)(e) or (f)); for a public-authority school usually the first. The list holds no more than is needed (data minimisation, article 5(1)(c)) and is not kept readable (articles 25 and 32).',
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

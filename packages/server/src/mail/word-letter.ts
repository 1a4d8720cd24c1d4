import { formatMessage } from '@sigillo/contract/messages';
import { type Letter, mailMessage } from './letter.ts';

/** A mail as it goes out. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Words a letter in its reader's language, as plain text and as simple HTML that says the same. */
export const wordLetter = (letter: Letter): Mail => {
  const { locale, template, values, href } = letter;
  const say = (part: 'subject' | 'text' | 'reason' | 'action'): string =>
    formatMessage(locale, mailMessage(template, part), values);
  const paragraphs = say('text').split('\n\n');
  const footer = formatMessage(locale, 'mail.footer', { reason: say('reason') });
  const button = href === undefined ? undefined : { href, label: say('action') };
  const html = [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escapeHtml(say('subject'))}</title>`,
    '<body style="font:17px/1.5 Arial,sans-serif;color:#12212d;max-width:38em;margin:24px">',
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...(button
      ? [
          `<p><a href="${escapeHtml(button.href)}" style="display:inline-block;padding:12px 20px;background:#12507b;color:#fff;border-radius:6px;text-decoration:none">${escapeHtml(button.label)}</a></p>`,
          `<p>${escapeHtml(button.href)}</p>`,
        ]
      : []),
    `<p style="color:#485966;font-size:15px">${escapeHtml(footer)}</p></body></html>`,
  ].join('\n');
  const text = [...paragraphs, ...(button ? [`${button.label}:\n${button.href}`] : []), `-- \n${footer}`];
  // A line break in a subject would begin a header of somebody else's.
  const subject = say('subject').replace(/\s+/g, ' ');
  return { to: letter.to, subject, text: `${text.join('\n\n')}\n`, html };
};

import type { ComponentChildren } from 'preact';
import type { Contact } from '../../advice/report.ts';
import { say } from '../say.ts';

/** Whom to turn to, with what they help with. A number can be pressed; a page opens only when the member presses it. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <ul class="plain-list contacts">
      {contacts.map((contact) => (
        <li key={contact.name}>
          <p class="strong-words">{contact.name}</p>
          <p>{contact.for}</p>
          <dl class="ways">
            {contact.phone !== null && (
              <Way name={say('contact.phone')}>
                <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
              </Way>
            )}
            {contact.fax !== null && <Way name={say('contact.fax')}>{contact.fax}</Way>}
            {contact.mail !== null && <Way name={say('contact.mail')}>{contact.mail}</Way>}
            {contact.website !== null && (
              <Way name={say('contact.website')}>
                <a href={addressOf(contact.website)} target="_blank" rel="noreferrer">
                  {contact.website.replace(/^https?:\/\/(?:www\.)?/, '')}
                </a>
              </Way>
            )}
          </dl>
          {contact.evidence !== 'P' && <p class="mark">{say(`evidence.${contact.evidence}`)}</p>}
          {contact.readLongAgo !== null && <p class="mark">{contact.readLongAgo}</p>}
        </li>
      ))}
    </ul>
  );
}

function Way({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const addressOf = (website: string): string => (website.startsWith('http') ? website : `https://${website}`);

const LONGEST = 500
const CONTACTS = [/\S+@\S+/g, /@\w+/g, /https?:\/\/\S+/gi, /\+?\d(?:[\s().-]?\d){5,}/g]

/** A question without addresses, names of accounts and telephone numbers, and not longer than a question is. */
export const withoutContacts = (text: string): string =>
  CONTACTS.reduce((left, contact) => left.replace(contact, '…'), text)
    .slice(0, LONGEST)
    .trim()

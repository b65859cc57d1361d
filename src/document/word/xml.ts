const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no way to write these, not even escaped: control characters and halves of pairs. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

export function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The text as XML can hold it. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

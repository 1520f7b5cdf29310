// A language for tests: English with accents and a third longer, so that text outside Fluent and boxes too
// narrow for Spanish are seen at a glance.

const ACCENTED = new Map(
  [...'aåeéiíoöuüyýcçnñsšzžAÅEÉIÍOÖUÜCÇNÑSŠ'.matchAll(/(.)(.)/gu)].map((m) => [m[1], m[2]]),
);

export function pseudo(text: string): string {
  const letters = [...text].map((c) => ACCENTED.get(c) ?? c).join('');
  const longer = '~'.repeat(Math.ceil(text.trim().length / 3));
  return text.trim() === '' ? text : letters + longer;
}

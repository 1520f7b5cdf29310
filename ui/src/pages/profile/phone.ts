/** Ten digits as they are read here: (559) 555-0142. Anything else stays as it is. */
export function phoneInGroups(phone: string): string {
  return phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

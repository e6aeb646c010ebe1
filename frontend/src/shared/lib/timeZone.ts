/** The browser's IANA name, such as Europe/Madrid: by it a moment has its calendar day. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

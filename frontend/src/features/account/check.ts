/** What can be said about the input without asking the server, in the codes that the server uses. */
export function checkCredentials(
  kind: 'login' | 'register',
  { email, password }: { email: string; password: string },
): Record<string, string> {
  const complaints: Record<string, string> = {}
  if (email === '') complaints['/email'] = 'required'
  else if (!/^[^\s@]+@[^\s@]+$/.test(email)) complaints['/email'] = 'not_an_email'
  if (password === '') complaints['/password'] = 'required'
  else if (kind === 'register' && [...password].length < 8) complaints['/password'] = 'length'
  return complaints
}

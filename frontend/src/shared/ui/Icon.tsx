/**
 * The product's own icons: 24 px grid, stroke 1.9, round caps, no fills. An icon never stands alone except in an
 * IconButton, which has a name; here it is always decoration.
 */
const paths = {
  today: 'M5 7v10M9 4v16M15 4v16M19 7v10M9 12h6',
  plan: 'M7 5h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3ZM4 10h16M9 3v4M15 3v4M8 14.5h3',
  exercises: 'M12 2.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4ZM4 9.5h16M12 9.5V15M12 15l-4 6M12 15l4 6',
  progress: 'M4 20V11M10 20V6M16 20v-9M20.5 4.5 16 7.5M4 20h17',
  you: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8ZM4.5 20.5c1.2-4 4-6 7.5-6s6.3 2 7.5 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  back: 'm15 6-6 6 6 6',
  forward: 'm9 6 6 6-6 6',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  swap: 'M7 4 4 7l3 3M4 7h13M17 14l3 3-3 3M20 17H7',
  table:
    'M6.5 5h11A2.5 2.5 0 0 1 20 7.5v9a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 16.5v-9A2.5 2.5 0 0 1 6.5 5ZM4 10h16M10 10v9',
  why: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM9.6 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 1.8M12 16.8v.1',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM12 11v5.5M12 7.4v.1',
  error: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM12 7.5v6M12 16.7v.1',
  warning: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17v.1',
  cloudOff: 'M7 18h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.1 11.2 3.5 3.5 0 0 0 7 18ZM4 4l16 16',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M9 6v12M15 6v12',
  clock: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM12 7v5l3.5 2',
  calendar: 'M7 5h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3ZM4 10h16M9 3v4M15 3v4',
  edit: 'm4 20 1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5',
  trash: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12ZM12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
  language:
    'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM3 12h18M12 3c3 2.7 4 5.5 4 9s-1 6.3-4 9c-3-2.7-4-5.5-4-9s1-6.3 4-9Z',
  leave: 'M14 4H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7M11 12h9.5M17 8.5l3.5 3.5-3.5 3.5',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  share: 'M12 15V4M8 7.5 12 4l4 3.5M5 13v5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5',
  note: 'M6 4h9l4 4v12H6ZM9.5 11h6M9.5 15h4',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  filter: 'M4 7h16M7 12h10M10 17h4',
  weight: 'M6 8h12l2 12H4ZM12 8a2.5 2.5 0 1 0-2.5-2.5A2.5 2.5 0 0 0 12 8Z',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? 'icon icon-sm' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} strokeWidth={name === 'more' ? 3 : undefined} />
    </svg>
  )
}

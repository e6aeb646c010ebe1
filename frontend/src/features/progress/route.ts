import { getRouteApi } from '@tanstack/react-router'

/** The progress page's own address, for its parts. */
export const route = getRouteApi('/shell/progress')

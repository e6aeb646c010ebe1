import { getRouteApi } from '@tanstack/react-router'

export const listRoute = getRouteApi('/shell/routines')
export const shelfRoute = getRouteApi('/shell/routines/shelf/$routineId')
export const ownRoute = getRouteApi('/shell/routines/$routineId')
export const editRoute = getRouteApi('/shell/routines/$routineId/edit')
export const newRoute = getRouteApi('/shell/routines/new')
export const sharedRoute = getRouteApi('/bare/routines/shared/$token')

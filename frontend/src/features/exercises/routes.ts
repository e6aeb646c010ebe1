import { getRouteApi } from '@tanstack/react-router'

export const listRoute = getRouteApi('/shell/exercises')
export const oneRoute = getRouteApi('/shell/exercises/$exerciseId')

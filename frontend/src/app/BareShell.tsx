import { Outlet } from '@tanstack/react-router'

/** Pages without the navigation. */
export function BareShell() {
  return (
    <div className="app">
      <main className="main" id="main">
        <Outlet />
      </main>
    </div>
  )
}

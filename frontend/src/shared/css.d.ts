import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Values that change at run time are custom properties; React sets them through the CSSOM, which the CSP allows. */
    [name: `--${string}`]: string | number | undefined
  }
}

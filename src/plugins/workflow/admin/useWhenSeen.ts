'use client'

import { useEffect } from 'react'

/** Does something again and again while the page is seen, and as soon as somebody comes back to it. */
export function useWhenSeen(work: () => Promise<unknown>, every: number): void {
  useEffect(() => {
    const isSeen = () => document.visibilityState === 'visible'
    const look = () => void (isSeen() && work())
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [every, work])
}

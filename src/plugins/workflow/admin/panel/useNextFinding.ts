'use client'

import { useEffect, useRef } from 'react'

import type { Finding } from '../../types'
import { leadToField } from './leadToField'

/** F8 leads to the field of the next finding, as in editors of programs; errors come first. */
export function useNextFinding(findings: Finding[]): void {
  const now = useRef({ findings, last: -1 })
  useEffect(() => {
    now.current.findings = findings
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      const fields = fieldsOf(now.current.findings)
      if (fields.length === 0) return
      event.preventDefault()
      now.current.last = (now.current.last + 1) % fields.length
      void leadToField(fields[now.current.last]!)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function fieldsOf(findings: Finding[]): string[] {
  const of = (level: Finding['level']) =>
    findings.flatMap((finding) => (finding.level === level && finding.field ? [finding.field] : []))
  return [...new Set([...of('error'), ...of('warning')])]
}

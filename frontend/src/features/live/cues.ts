/** What a rest's end and a logged set sound and feel like, as the person chose. Every sound has words on screen. */
import { getLanguage } from '@/shared/i18n/language.ts'
import { getPreferences } from '@/shared/prefs/store.ts'
import type { Cue } from '@/shared/ui/RestTimer.tsx'

let context: AudioContext | undefined

/** Browsers let sound start from a press alone: called when a set is logged, so that the rest's end may be heard. */
export function wakeSound(): void {
  if (!getPreferences().sound || typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
}

function tone(hertz: number, at: number, seconds: number): void {
  if (!context) return
  const start = context.currentTime + at
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(0.0001, start)
  gain.gain.exponentialRampToValueAtTime(0.25, start + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(start)
  oscillator.stop(start + seconds)
}

function vibrate(pattern: number | number[]): void {
  if (getPreferences().vibration) navigator.vibrate?.(pattern)
}

export function feelLogged(): void {
  vibrate(15)
}

/** Two tones and two pulses at the end, a short one ten seconds before; spoken when that was chosen. */
export function playCue(cue: Cue, text: string): void {
  const { sound, spokenCountdown } = getPreferences()
  if (cue === 'over') vibrate([120, 80, 120])
  if (sound && cue === 'ten') tone(660, 0, 0.12)
  if (sound && cue === 'over') {
    tone(660, 0, 0.18)
    tone(880, 0.22, 0.3)
  }
  if (spokenCountdown && 'speechSynthesis' in window) {
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.lang = getLanguage()
    speechSynthesis.speak(spoken)
  }
}

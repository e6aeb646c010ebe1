import './editor.css'
import { useState } from 'react'
import type { ProblemField } from '../api/problem.ts'
import { useCatalogue } from '../catalogue/queries.ts'
import { useFormat } from '../i18n/useFormat.ts'
import { useMessages } from '../i18n/useMessages.ts'
import type { WorkoutInput } from '../progress/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Picks } from '../ui/Choices.tsx'
import { ErrorLine, Field, TextArea } from '../ui/Field.tsx'
import { type EditedExercise, editedOf, type SetText, workoutOf } from './edited.ts'
import { logMessages } from './messages.ts'
import { SetFields } from './SetFields.tsx'

interface WorkoutEditorProps {
  workout: WorkoutInput
  /** What the server complained about. */
  refused?: readonly ProblemField[]
  /** The button: "Guardar cambios". */
  submit: string
  busy?: boolean
  onSubmit: (workout: WorkoutInput) => void
}

/** Every set of a workout as it was logged, to be corrected; keeps what was typed until it is right. */
export function WorkoutEditor({ workout, refused = [], submit, busy = false, onSubmit }: WorkoutEditorProps) {
  const t = useMessages(logMessages)
  const format = useFormat()
  const { name } = useCatalogue()
  const [title, setTitle] = useState(workout.title ?? '')
  const [notes, setNotes] = useState(workout.notes ?? '')
  const [rpe, setRpe] = useState(workout.sessionRpe ?? null)
  const [exercises, setExercises] = useState<readonly EditedExercise[]>(() =>
    workout.exercises.map((exercise) => editedOf(exercise, format)),
  )
  const [checked, setChecked] = useState(false)
  const result = workoutOf(workout, { title, notes, rpe, exercises }, format)
  const complaint = (pointer: string) => refused.find((field) => field.pointer === pointer)?.detail

  const change = (place: number, sets: readonly SetText[]) =>
    setExercises(exercises.map((exercise, n) => (n === place ? { ...exercise, sets } : exercise)))

  return (
    <form
      className="flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (result.workout) onSubmit(result.workout)
      }}
    >
      <Field
        label={t('form.title')}
        autoComplete="off"
        maxLength={120}
        value={title}
        error={complaint('/title')}
        onChange={(event) => setTitle(event.target.value)}
      />
      {exercises.map((exercise, place) => (
        <SetFields
          key={exercise.key}
          name={name(exercise.exerciseId)}
          exercise={exercise}
          wrong={checked ? (result.wrong.get(place) ?? []) : []}
          onChange={(sets) => change(place, sets)}
        />
      ))}
      <Picks
        legend={t('form.rpe')}
        tile={2.75}
        options={Array.from({ length: 10 }, (_unused, n) => ({ value: n + 1, label: n + 1 }))}
        value={rpe}
        onChange={setRpe}
      />
      <TextArea
        label={t('form.notes')}
        optional
        maxLength={2000}
        value={notes}
        error={complaint('/notes')}
        onChange={(event) => setNotes(event.target.value)}
      />
      {checked && !result.workout && (
        <div role="alert">
          <ErrorLine
            error={result.empty ? t('form.empty') : t('form.error', { load: format.weight(1000, 0) })}
          />
        </div>
      )}
      <Button kind="go" type="submit" width="wide" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

package stack

import (
	"net/http"
	"testing"
)

// Profile is a profile of the kind most people have; change what a test is about.
func Profile() map[string]any {
	return map[string]any{
		"birthDate": "1991-04-17", "sex": "female", "heightCm": 167.5, "weightKg": 68.25, "waistCm": 77.5, "restingHeartRate": 61,
		"goal": "gain_muscle", "level": "beginner", "daysPerWeek": 3, "minutesPerSession": 45, "equipment": "gym",
		"limitations": []string{}, "activity": "light", "weeklyAerobicMinutes": 30,
		"screening": map[string]any{
			"symptoms": false, "conditions": []string{}, "rateLimitingMedication": false,
			"pregnant": false, "clearedByDoctor": false, "otherConcern": false,
		},
		"preferences": map[string]any{
			"language": "es", "units": "metric", "theme": "system", "textSize": 100, "motion": "system", "timeZone": "America/Bogota",
		},
	}
}

// Workout is a workout of one exercise.
func Workout(id string) map[string]any {
	return map[string]any{
		"id": id, "startedAt": "2026-11-20T17:00:00Z", "endedAt": "2026-11-20T17:45:00Z", "title": "Full body A", "notes": "felt strong",
		"exercises": []map[string]any{{
			"exerciseId": "goblet-squat", "target": map[string]any{"sets": 3, "repsMin": 8, "repsMax": 12, "rir": 2},
			"sets": []map[string]any{
				{"kind": "working", "kg": 16, "reps": 12, "rir": 2}, {"kind": "working", "kg": 16, "reps": 12, "rir": 2},
			},
		}},
	}
}

// Settle gives a person a profile, a plan, a workout and a measurement under
// these ids.
func (p *Person) Settle(tb testing.TB, planID, workoutID, measurementID string) {
	tb.Helper()
	expect := func(answer Answer, doing string) {
		tb.Helper()
		if answer.Status != http.StatusCreated {
			tb.Fatalf("%s: status %d: %s", doing, answer.Status, answer.Body)
		}
	}
	expect(p.Do(tb, http.MethodPut, "/api/profile", Profile(), http.Header{"If-None-Match": {"*"}}), "put the profile")
	expect(p.Do(tb, http.MethodPost, "/api/plans", map[string]any{"id": planID}, nil), "make a plan")
	expect(p.Do(tb, http.MethodPost, "/api/progress/workouts", Workout(workoutID), nil), "log a workout")
	expect(p.Do(tb, http.MethodPost, "/api/progress/measurements",
		map[string]any{"id": measurementID, "at": "2026-11-20T07:00:00Z", "weightKg": 68.25, "waistCm": 77.5}, nil), "log a measurement")
}

package rest

import (
	"github.com/fitfusion/fitfusion/services/platform/httpserver"
	"github.com/fitfusion/fitfusion/services/workout-plan/api"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

func routineFacts(in *api.RoutineInput) routine.Facts {
	facts := routine.Facts{Name: in.Name, Notes: given(in.Notes), Days: make([]routine.Day, len(in.Days))}
	for d, day := range in.Days {
		out := routine.Day{Name: given(day.Name), Notes: given(day.Notes), Weekday: given(day.Weekday), Items: make([]routine.Item, len(day.Items))}
		for i, item := range day.Items {
			out.Items[i] = routine.Item{
				ExerciseID: item.ExerciseID, Group: given(item.Group), RestSeconds: item.RestSeconds, Notes: given(item.Notes),
				Sets: make([]routine.Sets, len(item.Sets)),
			}
			for s, sets := range item.Sets {
				out.Items[i].Sets[s] = routine.Sets{
					Type: routine.SetType(sets.Type), Count: sets.Count, RepsMin: given(sets.RepsMin), RepsMax: given(sets.RepsMax),
					Seconds: given(sets.Seconds), Metres: given(sets.Metres), RIR: sets.Rir,
				}
			}
		}
		facts.Days[d] = out
	}
	return facts
}

func (h *Handler) routine(s *store.StoredRoutine, lang catalogue.Lang) (api.RoutineJSONResponse, error) {
	facts, etag := s.Routine.Facts(), httpserver.ETag(s.Version)
	days, err := h.routineDays(s.Routine, lang)
	return api.RoutineJSONResponse{
		Body: api.Routine{
			ID: s.ID, Version: s.Number, Etag: etag, CreatedAt: s.CreatedAt, SavedAt: s.SavedAt, SharedSince: s.SharedAt,
			Name: facts.Name, Notes: some(facts.Notes), Days: days,
		},
		Headers: api.RoutineResponseHeaders{ETag: &etag},
	}, err
}

func (h *Handler) routineDays(r routine.Routine, lang catalogue.Lang) ([]api.RoutineDay, error) {
	facts, counted := r.Facts(), routine.Measure(h.catalogue, r)
	out := make([]api.RoutineDay, len(facts.Days))
	for d, day := range facts.Days {
		out[d] = api.RoutineDay{
			Name: some(day.Name), Notes: some(day.Notes), Weekday: some(day.Weekday),
			Minutes: counted[d].Minutes, Sets: counted[d].Sets, Items: make([]api.RoutineItem, len(day.Items)),
		}
		for i, item := range day.Items {
			exercise, err := h.brief(item.ExerciseID, lang)
			if err != nil {
				return nil, err
			}
			out[d].Items[i] = api.RoutineItem{
				Exercise: exercise, Group: some(item.Group), RestSeconds: item.RestSeconds, Notes: some(item.Notes),
				Sets: routineSets(item.Sets),
			}
		}
	}
	return out, nil
}

func routineSets(sets []routine.Sets) []api.RoutineSets {
	out := make([]api.RoutineSets, len(sets))
	for i, s := range sets {
		out[i] = api.RoutineSets{
			Type: api.SetType(s.Type), Count: s.Count, RepsMin: some(s.RepsMin), RepsMax: some(s.RepsMax),
			Seconds: some(s.Seconds), Metres: some(s.Metres), Rir: s.RIR,
		}
	}
	return out
}

func routineBrief(s *store.StoredRoutine) api.RoutineBrief {
	facts, exercises := s.Routine.Facts(), map[string]bool{}
	for _, day := range facts.Days {
		for _, item := range day.Items {
			exercises[item.ExerciseID] = true
		}
	}
	return api.RoutineBrief{
		ID: s.ID, Version: s.Number, Etag: httpserver.ETag(s.Version), CreatedAt: s.CreatedAt, SavedAt: s.SavedAt, SharedSince: s.SharedAt,
		Name: facts.Name, Days: len(facts.Days), Exercises: len(exercises),
	}
}

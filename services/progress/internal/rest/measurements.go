package rest

import (
	"context"

	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/progress/api"
	"github.com/fitfusion/fitfusion/services/progress/internal/workoutlog"
)

// LogMeasurement implements api.StrictServerInterface.
func (h *Handler) LogMeasurement(ctx context.Context, req api.LogMeasurementRequestObject) (api.LogMeasurementResponseObject, error) {
	b := *req.Body
	m, err := workoutlog.NewMeasurement(workoutlog.MeasurementFacts{
		ID: b.ID, At: b.At, WeightKg: b.WeightKg, WaistCm: b.WaistCm, BodyFatPercent: b.BodyFatPercent,
	}, h.now())
	if err != nil {
		return nil, err
	}
	stored, created, err := h.log.LogMeasurement(ctx, identity.User(ctx), m)
	if err != nil {
		return nil, err
	}
	body := api.MeasurementJSONResponse(apiMeasurement(stored))
	if !created {
		return api.LogMeasurement200JSONResponse{MeasurementJSONResponse: body}, nil
	}
	return api.LogMeasurement201JSONResponse(apiMeasurement(stored)), nil
}

// ListMeasurements implements api.StrictServerInterface.
func (h *Handler) ListMeasurements(ctx context.Context, req api.ListMeasurementsRequestObject) (api.ListMeasurementsResponseObject, error) {
	r, err := pageOf(req.Params.From, req.Params.To, req.Params.Limit, req.Params.Cursor)
	if err != nil {
		return nil, err
	}
	page, err := h.log.Measurements(ctx, identity.User(ctx), r)
	if err != nil {
		return nil, err
	}
	out := api.ListMeasurements200JSONResponse{Items: make([]api.Measurement, len(page.Items)), Next: present(page.Next)}
	for i, m := range page.Items {
		out.Items[i] = apiMeasurement(m)
	}
	return out, nil
}

// DeleteMeasurement implements api.StrictServerInterface.
func (h *Handler) DeleteMeasurement(ctx context.Context, req api.DeleteMeasurementRequestObject) (api.DeleteMeasurementResponseObject, error) {
	if err := h.log.DeleteMeasurement(ctx, identity.User(ctx), req.ID); err != nil {
		return nil, err
	}
	return api.DeleteMeasurement204Response{}, nil
}

func apiMeasurement(m workoutlog.Measurement) api.Measurement {
	f := m.Facts()
	return api.Measurement{ID: f.ID, At: f.At, WeightKg: f.WeightKg, WaistCm: f.WaistCm, BodyFatPercent: f.BodyFatPercent}
}

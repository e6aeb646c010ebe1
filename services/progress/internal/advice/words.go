package advice

import "fmt"

// Words is an advice for a person.
type Words struct{ Title, Text, Rule, Source string }

// In says an advice in Spanish or English.
func (a Advice) In(spanish bool) Words {
	pick := func(es, en string) string {
		if spanish {
			return es
		}
		return en
	}
	w := Words{Rule: "R21", Source: pick("FitFusion", "FitFusion")}
	switch a.Kind {
	case LowAdherence:
		w.Rule = "R6"
		w.Title = pick("Primero, la constancia", "First, showing up")
		w.Text = fmt.Sprintf(pick(
			"En las últimas semanas hiciste el %d %% de lo previsto. "+
				"Un plan con menos días o sesiones más cortas que sí haces rinde más que uno mayor a medias.",
			"In the last weeks you did %d %% of what was planned. "+
				"A plan with fewer days or shorter sessions that you do beats a larger one half done."), a.Percent)
	case Deload:
		w.Rule = "R24"
		w.Title = pick("Toca una semana ligera", "Time for a light week")
		w.Text = fmt.Sprintf(pick(
			"%d de tus ejercicios van a menos dos veces seguidas. Una semana con la mitad de series y los mismos pesos suele bastar. "+
				"Si tu plan ya trae una descarga, haz esa.",
			"%d of your lifts went down twice in a row. A week with half the sets and the same loads is usually enough. "+
				"If your plan has a deload coming, take that one."), a.Lifts)
	case LiftPlateau:
		w.Title = pick("Este ejercicio se ha parado", "This lift stands still")
		w.Text = fmt.Sprintf(pick(
			"Lleva %d días sin subir y entrenas con constancia. "+
				"Cambia una sola cosa: otra variante del mismo movimiento durante unas semanas, o termina cada serie con una repetición más en reserva.",
			"It has not risen for %d days, and you train steadily. "+
				"Change one thing: another variation of the movement for some weeks, or end each set with one repetition more in reserve."), a.Days)
	case WeightPlateau:
		w.Title = pick("Tu peso se ha parado", "Your weight stands still")
		w.Rule = "R39"
		more := pick("Antes de tocar nada, mira una semana de raciones, de pasos y de sueño; después cambia una sola de las tres.",
			"Before changing anything, look at a week of portions, steps and sleep; then change one of the three.")
		if a.Goal == GainMuscle {
			w.Rule = "R41"
			more = pick("Si quieres subir, añade una ración pequeña al día y mira otras dos semanas.",
				"If you want to gain, add a small portion a day and look at another two weeks.")
		}
		w.Text = fmt.Sprintf(pick("En %d días tu tendencia no se mueve más que lo que varía la báscula. ",
			"In %d days your trend has moved no more than scales vary. "), a.Days) + more
	}
	return w
}

package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// MissedNote says why a missed session is not offered again; "" for no code.
func MissedNote(code string, lang catalogue.Lang) string { return noteText(code).In(lang) }

// changeText gives the sentence of what a person or the calendar changed.
func changeText(code string) catalogue.Text {
	switch code {
	case "own_choice":
		return text("Lo elegiste tú: encaja con tu material, tu nivel y lo que te molesta.", "Your own choice: it fits your equipment, your level and what bothers you.")
	case "shortened":
		return text("Hoy tienes {minutes} minutos en vez de {from}: se queda lo que más cuenta, una sentadilla, un empuje y un tirón si los había.",
			"Today you have {minutes} minutes instead of {from}: what counts most stays, a squat, a push and a pull if they were there.")
	case "own_deload":
		return text("Semana ligera porque la pediste: cerca de la mitad de series y nada más pesado que la última vez.",
			"A light week, as you asked: about half the sets and nothing heavier than last time.")
	case "moved_on":
		return text("El día previsto pasó sin hacerla. Este es el siguiente día libre en el que sus músculos ya han descansado.",
			"Its day went by without it. This is the next free day on which its muscles have rested.")
	case "made_room":
		return text("Una sesión que no hiciste ha ocupado su día. En este, sus músculos ya han descansado.",
			"A session that you did not do took its day. On this one its muscles have rested.")
	case "moved_by_person":
		return text("La pasaste tú a este día.", "You moved it to this day.")
	case "moved_done":
		return text("La hiciste este día: cuenta igual.", "You did it on this day: it counts all the same.")
	}
	return catalogue.Text{}
}

// noteWarning gives the words of what is said about a week or a moved session.
func noteWarning(code string) catalogue.Text {
	switch code {
	case "moved_close":
		return text("Con este día descansan menos de {hours} horas: {muscles}. Puedes hacerlo; un día más tarde les sentaría mejor.",
			"On this day these rest for less than {hours} hours: {muscles}. You can do it; a day later would suit them better.")
	case "walk_left":
		return text("Caminar a buen paso {left} minutos, aparte de las sesiones, completa los {goal} de esta semana. Llevas {logged} anotados; caminar cuenta en cuanto lo registras.",
			"Brisk walking for {left} minutes, beside the sessions, completes this week's {goal}. You have logged {logged}; a walk counts as soon as you log it.")
	case "walk_left_seated":
		return text("{left} minutos más a un ritmo que te haga respirar más hondo, en la silla o con los brazos, completan los {goal} de esta semana. Llevas {logged} anotados; cuentan en cuanto los registras.",
			"{left} more minutes at a pace that makes you breathe deeper, wheeling or with your arms, complete this week's {goal}. You have logged {logged}; they count as soon as you log them.")
	case "walk_done", "walk_done_seated":
		return text("Con lo anotado y las sesiones que quedan, esta semana llega a sus {goal} minutos aeróbicos.",
			"With what is logged and the sessions to come, this week reaches its {goal} aerobic minutes.")
	case "aerobic_time_seated":
		return text("Tus sesiones llegan a {minutes} de {want} minutos aeróbicos a la semana. {outside} minutos fuera de ellas, en la silla o con los brazos y respirando más hondo, completan la semana, y cuentan si los registras.",
			"Your sessions reach {minutes} of {want} aerobic minutes a week. {outside} minutes outside them, wheeling or with your arms and breathing deeper, complete the week, and count when you log them.")
	case "aerobic_growth_seated":
		return warningText("aerobic_growth")
	}
	return catalogue.Text{}
}

func noteText(code string) catalogue.Text {
	switch code {
	case "week_over":
		return text("La semana terminó y esta sesión no se recupera. No pasa nada: el plan sigue donde está.",
			"The week is over and this session is not made up. That is fine: the plan goes on from here.")
	case "no_day":
		return text("Esta semana no queda un día libre en el que sus músculos hayan descansado 48 horas. Puedes pasarla tú a otro día.",
			"This week has no free day left on which its muscles have rested for 48 hours. You can move it to another day yourself.")
	}
	return catalogue.Text{}
}

// AboutTitle is the heading of decisions about a thing, such as sets.
func AboutTitle(about string, lang catalogue.Lang) string {
	var t catalogue.Text
	switch about {
	case "split":
		t = text("El reparto de la semana", "How the week is split")
	case "day":
		t = text("Los días", "The days")
	case "time":
		t = text("El tiempo", "The time")
	case "aerobic":
		t = text("El aeróbico", "Aerobic work")
	case "exercise":
		t = text("Los ejercicios", "The exercises")
	case "sets":
		t = text("Las series", "The sets")
	case "reps":
		t = text("Las repeticiones", "The repetitions")
	case "rest":
		t = text("Las pausas", "The pauses")
	case "effort":
		t = text("El esfuerzo", "The effort")
	case "load":
		t = text("Los pesos", "The loads")
	case "order":
		t = text("El orden", "The order")
	}
	return t.In(lang)
}

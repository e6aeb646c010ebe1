package rules

import (
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Find turns what a routine breaks into one or two sentences: what, and the
// numbers. exercise and other are names of exercises, where the code has them;
// "" for an unknown code.
func Find(code string, params map[string]plan.Param, exercise, other string, lang catalogue.Lang) string {
	// Names go in first and as they are: a name may hold a comma, a word may not.
	names := strings.NewReplacer("{exercise}", exercise, "{other}", other)
	return fill(names.Replace(findingText(code).In(lang)), params, lang)
}

// findingText gives the words of each finding's code.
func findingText(code string) catalogue.Text {
	switch code {
	// time and body
	case "session_long":
		return text("El día {day} dura unos {minutes} minutos; tu sesión tiene {most}.", "Day {day} takes about {minutes} minutes; your session has {most}.")
	case "session_short":
		return text("El día {day} dura unos {minutes} minutos; para aprovechar tu sesión de {session} harían falta al menos {least}.", "Day {day} takes about {minutes} minutes; to use your session of {session} it needs at least {least}.")
	case "equipment_missing":
		return text("Día {day}: {exercise} pide material que no marcaste (tienes: {equipment}).", "Day {day}: {exercise} needs equipment that you did not tick (you have: {equipment}).")
	case "unfit_for_body":
		return text("Día {day}: {exercise} no se aconseja con lo que marcaste: {limits}.", "Day {day}: {exercise} is not advised with what you ticked: {limits}.")
	case "above_level":
		return text("Día {day}: {exercise} es de nivel {level}; el tuyo es {own}.", "Day {day}: {exercise} is of {level} level; yours is {own}.")
	case "skill_early":
		return text("Día {day}: {exercise} se deja para después del nivel {own}.", "Day {day}: {exercise} is left for after the {own} level.")
	case "symptoms":
		return text("Con los síntomas que marcaste, habla con un médico antes de entrenar.", "With the symptoms that you ticked, talk to a doctor before you train.")
	case "load_high":
		return text("Día {day}: {exercise} a {reps} repeticiones con {rir} en reserva pide cerca del {pct} % de tu máximo; por tu respuesta de salud, como mucho el {most} %.", "Day {day}: {exercise} for {reps} repetitions with {rir} in reserve takes about {pct} % of your maximum; because of your health answer, at most {most} %.")

	// the week's sets
	case "days_few":
		return text("{muscle}: {days} de {want} días a la semana.", "{muscle}: on {days} of {want} days a week.")
	case "days_close":
		return text("{muscle}: {sets} y {next} series en los días {first} y {second}, que van seguidos; el más ligero debería dar como mucho {most}.", "{muscle}: {sets} and {next} credited sets on days {first} and {second}, which follow each other; the lighter one should give at most {most}.")
	case "week_few":
		return text("{muscle}: {sets} series a la semana, por debajo de {want}.", "{muscle}: {sets} credited sets a week, fewer than {want}.")
	case "week_many":
		return text("{muscle}: {sets} series a la semana; tu nivel aprovecha como mucho {most}.", "{muscle}: {sets} credited sets a week; your level can use at most {most}.")
	case "unpaired":
		return text("En {minutes} minutos conviene que algún ejercicio de {pattern} vaya en superserie.", "In {minutes} minutes, one {pattern} exercise should be in a superset.")
	case "session_many":
		return text("Día {day}: {muscle} recibe {sets} series en una sesión, como mucho {most}.", "Day {day}: {muscle} gets {sets} credited sets in one session, at most {most}.")
	case "pulls_few":
		return text("Hay {pulls} series de tirón para {pushes} de empuje; harían falta al menos {least}.", "There are {pulls} pulling sets for {pushes} pushing ones; at least {least} are needed.")
	case "hinges_few":
		return text("Hay {hinges} series para la parte de atrás de la pierna y {squats} de sentadilla; harían falta al menos {least}.", "There are {hinges} sets for the back of the leg and {squats} of squats; at least {least} are needed.")
	case "pattern_missing":
		return text("En la semana hay {sets} series de {pattern}.", "The week has {sets} sets of {pattern}.")

	// effort, order, pauses
	case "reserve_low":
		return text("Día {day}: {exercise} deja {rir} en reserva; deberían quedar al menos {least}.", "Day {day}: {exercise} leaves {rir} in reserve; at least {least} should stay.")
	case "compound_late":
		return text("Día {day}: {exercise}, de varias articulaciones, va después de {other}, de una.", "Day {day}: {exercise}, of several joints, comes after {other}, of one.")
	case "rest_short":
		return text("Día {day}: entre series de {exercise} pasan {seconds} segundos; hacen falta al menos {least}.", "Day {day}: {seconds} seconds pass between sets of {exercise}; at least {least} are needed.")
	case "rest_long":
		return text("Día {day}: entre series de {exercise} pasan {seconds} segundos; bastan {most}.", "Day {day}: {seconds} seconds pass between sets of {exercise}; {most} are enough.")
	case "warmup_missing":
		return text("El día {day} tiene {minutes} minutos de calentamiento; van bien de {least} a {most}.", "Day {day} has {minutes} minutes of warm-up; {least} to {most} do well.")
	case "warmup_long":
		return text("El día {day} tiene {minutes} minutos de calentamiento; bastan {most}.", "Day {day} has {minutes} minutes of warm-up; {most} are enough.")
	case "warmup_general_short":
		return text("El día {day} gasta {minutes} de tus {session} minutos en calentar: basta una serie de aproximación.", "Day {day} spends {minutes} of your {session} minutes on warming up: a ramp set is enough.")
	case "ramp_missing":
		return text("Al día {day} le falta una serie de aproximación: en {session} minutos es todo el calentamiento.", "Day {day} lacks a ramp set: in {session} minutes it is all of the warm-up.")
	case "ramp_heavy":
		return text("Día {day}: {exercise} llega al {pct} % de tu máximo o más y pide al menos {sets} serie de aproximación.", "Day {day}: {exercise} reaches {pct} % of your maximum or more and needs at least {sets} ramp set.")
	case "stretch_short":
		return text("Día {day}: {exercise} dura {seconds} segundos; un estiramiento pide {least}.", "Day {day}: {exercise} takes {seconds} seconds; a stretch needs {least}.")
	case "stretch_days":
		return text("Hay estiramientos en {days} día; hacen efecto desde {want} a la semana.", "There is stretching on {days} day; it works from {want} a week on.")

	// people
	case "balance_few":
		return text("Equilibrio en {days} días; a partir de los 65 se aconsejan {want}.", "Balance work on {days} days; from 65 on, {want} are advised.")
	case "older_sets":
		return text("Día {day}: {sets} series de {exercise}; a partir de los 65, como mucho {most}.", "Day {day}: {sets} sets of {exercise}; from 65 on, at most {most}.")
	case "seated_pulls":
		return text("En silla, al menos tantos tirones como empujes: hay {pulls} y {pushes}.", "Seated, at least as many pulls as pushes: there are {pulls} and {pushes}.")
	case "seated_aerobic_few":
		return text("{days} de {want} días llegan a {minutes} minutos aeróbicos.", "{days} of {want} days reach {minutes} aerobic minutes.")
	case "seated_sets_few":
		return text("{muscle}: {sets} series en su segundo mejor día; en silla, al menos {want} en dos días.", "{muscle}: {sets} credited sets on its second best day; seated, at least {want} on two days.")
	}
	return catalogue.Text{}
}

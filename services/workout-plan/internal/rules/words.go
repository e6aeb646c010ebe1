package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// wordText translates the words inside parameters.
func wordText(code string) catalogue.Text {
	switch code {
	case "quadriceps":
		return text("cuádriceps", "quadriceps")
	case "hamstrings":
		return text("isquios", "hamstrings")
	case "glutes":
		return text("glúteos", "glutes")
	case "chest":
		return text("pecho", "chest")
	case "back":
		return text("espalda", "back")
	case "shoulders":
		return text("hombros", "shoulders")
	case "core":
		return text("core", "core")
	case "biceps":
		return text("bíceps", "biceps")
	case "triceps":
		return text("tríceps", "triceps")
	case "calves":
		return text("gemelos", "calves")

	case "squat":
		return text("sentadilla", "squat")
	case "hinge":
		return text("bisagra de cadera", "hip hinge")
	case "push":
		return text("empuje", "push")
	case "pull":
		return text("tirón", "pull")

	case "none":
		return text("tu cuerpo y la casa", "your body and the house")
	case "bands":
		return text("bandas", "bands")
	case "dumbbells":
		return text("mancuernas", "dumbbells")
	case "kettlebell":
		return text("pesa rusa", "kettlebell")
	case "home":
		return text("material en casa", "home equipment")
	case "gym":
		return text("gimnasio", "gym")

	case "beginner":
		return text("inicial", "beginner")
	case "intermediate":
		return text("intermedio", "intermediate")
	case "advanced":
		return text("avanzado", "advanced")

	case "knee":
		return text("rodilla", "knee")
	case "low_back":
		return text("zona lumbar", "lower back")
	case "shoulder":
		return text("hombro", "shoulder")
	case "wrist":
		return text("muñeca", "wrist")
	case "seated":
		return text("entrenar en silla", "training seated")
	case "older_adult":
		return text("65 años o más", "65 or over")
	case "flagged":
		return text("tu respuesta de salud", "your health answer")
	case "pregnant":
		return text("embarazo", "pregnancy")
	}
	return catalogue.Text{}
}

// dayText are the titles of days without their letter.
func dayText(code string) catalogue.Text {
	switch code {
	case "full_body":
		return text("Cuerpo completo", "Full body")
	case "upper":
		return text("Tren superior", "Upper body")
	case "lower":
		return text("Tren inferior", "Lower body")
	case "push":
		return text("Empuje", "Push")
	case "pull":
		return text("Tirón", "Pull")
	case "legs":
		return text("Piernas", "Legs")
	case "aerobic":
		return text("Aeróbico", "Aerobic")
	case "aerobic_hard":
		return text("Aeróbico con tramo vivo", "Aerobic with a brisk part")
	case "mobility":
		return text("Movilidad", "Mobility")
	case "rest":
		return text("Descanso", "Rest")
	}
	return catalogue.Text{}
}

func splitText(code string) catalogue.Text {
	switch code {
	case "full_body":
		return text("Cuerpo completo", "Full body")
	case "upper_lower":
		return text("Superior e inferior", "Upper and lower")
	case "upper_lower_push_pull_legs":
		return text("Superior, inferior, empuje, tirón y piernas", "Upper, lower, push, pull, legs")
	case "push_pull_legs":
		return text("Empuje, tirón y piernas", "Push, pull, legs")
	case "push_pull":
		return text("Empuje y tirón", "Push and pull")
	}
	return catalogue.Text{}
}

func phaseText(code string) catalogue.Text {
	switch code {
	case "start":
		return text("Semana de toma de contacto: encuentra pesos que te dejen la reserva indicada.", "A week to settle in: find weights that leave the reserve shown.")
	case "build":
		return text("Semana de construir: repite las series y suma donde puedas.", "A week to build: repeat the sets and add where you can.")
	case "peak":
		return text("La semana más exigente del bloque; la siguiente descansa.", "The hardest week of the block; the next one rests.")
	case "deload":
		return text("Semana de descarga: menos series, el mismo gesto.", "Deload week: fewer sets, the same movements.")
	case "steady":
		return text("Semana estable.", "A steady week.")
	}
	return catalogue.Text{}
}

func alternativeText(code string) catalogue.Text {
	switch code {
	case "same_movement":
		return text("El mismo movimiento y el mismo músculo principal.", "The same movement and the same main muscle.")
	case "same_muscle_and_family":
		return text("Un movimiento parecido para el mismo músculo.", "A similar movement for the same muscle.")
	case "same_muscle":
		return text("Otro camino para el mismo músculo.", "Another way to the same muscle.")
	case "planned":
		return text("El que propone tu plan.", "The one that your plan proposes.")
	case "easier":
		return text("Una versión más fácil.", "An easier version.")
	case "harder":
		return text("Una versión más difícil.", "A harder version.")
	}
	return catalogue.Text{}
}

func referralText(code string) catalogue.Text {
	if code != "symptoms" {
		return catalogue.Text{}
	}
	return text(
		"Con esos síntomas, habla antes con un médico. Guardamos tus respuestas para después.",
		"With those symptoms, talk to a doctor first. We keep your answers for later.")
}

package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// choiceText gives the sentence of each choice's code; {name} is a parameter.
func choiceText(code string) catalogue.Text {
	switch code {
	// days
	case "rest_day":
		return text("Hoy descansas: los músculos se recuperan entre sesiones.", "Today is for rest: muscles recover between sessions.")
	case "aerobic_day":
		return text("Tus días de fuerza ya están en la semana; este es para el corazón.", "Your lifting days are already in the week; this one is for the heart.")
	case "lifting_days":
		return text("{days} días de fuerza de tus {of}: lo que tu nivel y tu objetivo aprovechan.", "{days} lifting days of your {of}: what your level and your goal can use.")

	case "split_full_body":
		return text("Cuerpo completo cada día de fuerza: cada músculo trabaja varias veces por semana.", "Full body on each lifting day: every muscle works several times a week.")
	case "split_upper_lower":
		return text("Tren superior y tren inferior por turnos: más series por músculo y tiempo para recuperarse.", "Upper and lower body in turn: more sets a muscle and time to recover.")
	case "split_upper_lower_push_pull_legs":
		return text("Superior, inferior, empuje, tirón y piernas: cada músculo dos veces en cinco días.", "Upper, lower, push, pull and legs: each muscle twice in five days.")
	case "split_push_pull_legs":
		return text("Empuje, tirón y piernas, dos veces por semana, como lo pediste: cada músculo con un día para él.", "Push, pull and legs twice a week, as you asked: each muscle has a day of its own.")
	case "split_push_pull":
		return text("Empujes y tirones por turnos, siempre en silla: el hombro recibe tanto tirón como empuje.", "Pushes and pulls in turn, always seated: the shoulder gets as much pull as push.")

	// exercise
	case "weekly_pattern":
		return text("Cubre {pattern}, uno de los cinco movimientos de cada semana.", "It covers {pattern}, one of the five movements of every week.")
	case "muscle_gap":
		return text("Completa {muscle}: {week} series esta semana entre todos los ejercicios.", "It rounds out {muscle}: {week} sets this week over all exercises.")
	case "fits_equipment":
		return text("Se hace con lo que tienes: {equipment}.", "It is done with what you have: {equipment}.")
	case "fits_limits":
		return text("Se hace con lo que tienes ({equipment}) y tiene en cuenta: {limits}.", "It is done with what you have ({equipment}) and takes into account: {limits}.")
	case "seated_plan":
		return text("Todos los ejercicios se hacen sin levantarse, con al menos tantos tirones como empujes.", "Every exercise is done without standing, with at least as many pulls as pushes.")
	case "pregnancy_plan":
		return text("Sin ejercicios boca arriba y con esfuerzo moderado.", "No exercises lying on the back, and moderate effort.")
	case "balance_dose":
		return text("El equilibrio, tres días a la semana, reduce las caídas.", "Balance work on three days a week reduces falls.")
	case "mobility_dose":
		return text("Un minuto por estiramiento, dos o más días a la semana, mantiene la movilidad.", "A minute a stretch, on two or more days a week, keeps you mobile.")

	// sets, repetitions, pauses
	case "sets_muscle":
		return text("{muscle}: {week} series a la semana, dentro de las {low} a {high} de tu nivel.", "{muscle}: {week} sets a week; your level can use {low} to {high}.")
	case "sets_floor":
		return text("{muscle}: {week} series a la semana; desde {low} ya se gana fuerza.", "{muscle}: {week} sets a week; {low} already build strength.")
	case "reps_beginner":
		return text("De {min} a {max} repeticiones: peso suficiente para progresar y manejable para aprender.", "{min} to {max} repetitions: heavy enough to progress, light enough to learn.")
	case "reps_health":
		return text("De {min} a {max} repeticiones: fuerza y resistencia a la vez.", "{min} to {max} repetitions: strength and staying power at once.")
	case "reps_hypertrophy":
		return text("De {min} a {max} repeticiones: un buen rango para ganar músculo sin cargas extremas.", "{min} to {max} repetitions: a good range to gain muscle without extreme loads.")
	case "reps_endurance":
		return text("De {min} a {max} repeticiones: la fuerza que acompaña a tu resistencia.", "{min} to {max} repetitions: the strength that goes with your endurance.")
	case "reps_older":
		return text("De {min} a {max} repeticiones con margen: la fuerza progresa a cualquier edad.", "{min} to {max} repetitions with a margin: strength progresses at any age.")
	case "hold":
		return text("Se sostiene un tiempo fijo y se termina antes de perder la postura.", "You hold for a set time and end before the posture goes.")
	case "rest_compound":
		return text("{seconds} segundos entre series: lo que necesita un ejercicio de varias articulaciones.", "{seconds} seconds between sets: what an exercise of several joints needs.")
	case "rest_isolation":
		return text("{seconds} segundos bastan en un ejercicio de una articulación.", "{seconds} seconds are enough for an exercise of one joint.")
	case "rest_pair":
		return text("{seconds} segundos antes de pasar a la pareja: mientras haces la otra, esta descansa.", "{seconds} seconds before its partner: while you do the other, this one rests.")

	// effort and load
	case "rir_beginner":
		return text("{rir} en reserva: así la técnica queda limpia mientras aprendes.", "{rir} in reserve: it keeps the technique clean while you learn.")
	case "rir_squat_hinge":
		return text("{rir} en reserva en sentadillas y bisagras, donde cansarse del todo cuesta la postura.", "{rir} in reserve in squats and hinges, where full fatigue costs posture.")
	case "rir_careful":
		return text("{rir} en reserva: un margen amplio por tu salud.", "{rir} in reserve: a wide margin for your health.")
	case "rir_hypertrophy":
		return text("{rir} en reserva: cerca del límite, sin llegar al fallo.", "{rir} in reserve: near the limit, short of it.")
	case "rir_general":
		return text("{rir} en reserva: esfuerzo que suma y se recupera bien.", "{rir} in reserve: effort that counts and recovers well.")
	case "rir_deload":
		return text("Semana de descarga: {rir} en reserva y menos series.", "Deload week: {rir} in reserve and fewer sets.")
	case "load_fits_effort":
		return text("Cerca del {pct} % de tu máximo: lo que encaja con estas repeticiones y esta reserva.", "About {pct} % of your maximum: what fits these repetitions and this reserve.")
	case "load_ceiling":
		return text("Cerca del {pct} % de tu máximo, por debajo del 70 % mientras haya un aviso médico.", "About {pct} % of your maximum, below 70 % while there is a medical flag.")
	case "load_heavy":
		return text("Cerca del {pct} % de tu máximo, lo primero de la sesión y en pocas series: la fuerza que luego mueve más peso.", "About {pct} % of your maximum, first in the session and in few sets: the strength that later moves more weight.")
	case "rest_heavy":
		return text("{seconds} segundos entre series pesadas: la fuerza tarda eso en volver.", "{seconds} seconds between heavy sets: that is how long strength takes to come back.")
	case "reps_heavy":
		return text("De {min} a {max} repeticiones con carga alta y técnica limpia.", "{min} to {max} repetitions with a high load and clean technique.")
	case "warmup_ramp_heavy":
		return text("{ramps} series de aproximación, cada una más pesada, antes de la carga alta.", "{ramps} ramp sets, each heavier, before the high load.")
	case "sets_grow":
		return text("Cada bloque empieza con {from} series a la semana y llega a {to}: primero te adaptas.", "Each block begins with {from} sets a week and reaches {to}: first you adapt.")
	case "flag_ceiling":
		return text("Por tu respuesta de salud: cargas hasta el 70 % y pulso moderado.", "Because of your health answer: loads up to 70 % and a moderate pulse.")

	case "double_progression":
		return text("Cuando superas el objetivo en todas las series, sube el peso; hasta entonces, suben las repeticiones.", "When you beat the target in every set, the weight rises; until then, the repetitions do.")
	case "deload_every":
		return text("Cada {weeks} semanas, una con menos series para recuperarte.", "Every {weeks} weeks, one with fewer sets to recover.")
	case "deload_on_trigger":
		return text("Al empezar no hay descarga fija: llega si la necesitas.", "At the start there is no fixed deload: it comes if you need it.")

	// order and time
	case "compound_first":
		return text("Los ejercicios de varias articulaciones van primero, con fuerzas frescas.", "Exercises of several joints come first, while you are fresh.")
	case "paired_for_time":
		return text("En pareja, por turnos: más series en {minutes} minutos.", "In a pair, in turn: more sets in {minutes} minutes.")
	case "fits_time":
		return text("Cada sesión cabe en {minutes} minutos.", "Each session fits in {minutes} minutes.")
	case "warmup_general":
		return text("Cinco minutos suaves preparan articulaciones y pulso.", "Five easy minutes prepare joints and pulse.")
	case "warmup_ramp":
		return text("Una serie ligera de aproximación antes de empezar.", "A light ramp set before you begin.")

	// aerobic
	case "aerobic_dose":
		return text("En la semana 12 serán {week} minutos; la guía pide {guideline}.", "In week 12 it will be {week} minutes; the guideline asks for {guideline}.")
	case "aerobic_growth":
		return text("Sube como mucho un 10 % a la semana para que el cuerpo se adapte.", "It rises by 10 % a week at most, so that the body adapts.")
	case "zone_moderate":
		return text("Ritmo moderado: respiras más hondo y puedes hablar en frases.", "Moderate pace: you breathe deeper and can talk in sentences.")
	case "zone_ceiling":
		return text("Ligero a moderado: siempre puedes hablar en frases.", "Light to moderate: you can always talk in sentences.")
	case "zone_vigorous":
		return text("Una parte dura a la semana: pocas palabras seguidas. El resto, suave.", "One hard part a week: few words at a time. The rest is easy.")
	case "endurance_lifts":
		return text("Dos días de fuerza o más protegen articulaciones y economía de carrera.", "Two or more strength days protect joints and running economy.")
	}
	return foodText(code)
}

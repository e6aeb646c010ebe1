package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// warningText gives the words of each warning's code: what, by how much, and
// what would close the gap.
func warningText(code string) catalogue.Text {
	switch code {
	case "no_exercise_days":
		return text(
			"Sin ejercicios que te convengan para {muscles}: {days} días a la semana. El plan se centra en lo que sí puedes entrenar.",
			"No exercises that suit you for {muscles}: {days} days a week. The plan centres on what you can train.")
	case "no_exercise_sets":
		return text(
			"{muscles}: {sets} series propias, porque ningún ejercicio te conviene con lo que marcaste.",
			"{muscles}: {sets} sets of their own, because no exercise suits what you ticked.")
	case "no_exercise_pattern":
		return text(
			"Falta {patterns}: {sets} series a la semana con lo que marcaste.",
			"{patterns} is left out: {sets} sets a week with what you ticked.")
	case "fewer_days":
		return text(
			"{muscles}: {days} de {want} días a la semana. En {minutes} minutos no cabe otra serie; unos 10 minutos más por sesión lo resuelven.",
			"{muscles}: {days} of {want} days a week. Another set does not fit in {minutes} minutes; about 10 more minutes a session would do.")
	case "fewer_days_deload":
		return text(
			"En la semana de descarga algún músculo trabaja {days} de {want} días: así el descanso es de verdad.",
			"In the deload week some muscle works on {days} of {want} days: that keeps the rest real.")
	case "fewer_sets":
		return text(
			"{muscles}: desde {sets} de {want} series a la semana, lo que cabe en {minutes} minutos. Más minutos u otro día cierran la diferencia.",
			"{muscles}: from {sets} of {want} sets a week, what fits in {minutes} minutes. More minutes or another day close the gap.")
	case "missing_pattern":
		return text(
			"{patterns}: {sets} series esta semana. En {minutes} minutos no cabe; con 10 más, sí.",
			"{patterns}: {sets} sets this week. It does not fit in {minutes} minutes; with 10 more it does.")
	case "seated_sets":
		return text(
			"Algún músculo del tren superior queda en {sets} de {want} series por día: es lo que cabe en {minutes} minutos.",
			"Some upper-body muscle gets {sets} of {want} sets a day: that is what fits in {minutes} minutes.")
	case "seated_aerobic":
		return text(
			"{days} de {want} días llegan a {minutes} minutos aeróbicos seguidos. Un paseo corto otro día lo completa.",
			"{days} of {want} days reach {minutes} aerobic minutes in one go. A short outing on another day completes it.")
	case "aerobic_time":
		return text(
			"Tus sesiones llegan a {minutes} de {want} minutos aeróbicos a la semana. Caminar a buen paso {outside} minutos fuera de ellas completa la semana, y cuenta si lo registras.",
			"Your sessions reach {minutes} of {want} aerobic minutes a week. Brisk walking for {outside} minutes outside them completes the week, and counts when you log it.")
	case "aerobic_growth":
		return text(
			"Creciendo un 10 % a la semana llegas a {minutes} de {want} minutos en la semana 12. Las siguientes completan los {outside} que faltan.",
			"Growing by 10 % a week you reach {minutes} of {want} minutes in week 12. The weeks after it add the {outside} that are missing.")
	case "pregnancy_time":
		return text(
			"Tus sesiones llegan a {minutes} de los {want} minutos moderados que ayudan en el embarazo. Caminar {outside} minutos más, repartidos como te venga bien, completa la semana.",
			"Your sessions reach {minutes} of the {want} moderate minutes that help in pregnancy. Walking for {outside} more, split as it suits you, completes the week.")
	case "pregnancy_growth":
		return text(
			"Subiendo con calma llegas a {minutes} de {want} minutos moderados en la semana 12; los {outside} que faltan vienen después, o paseando.",
			"Growing gently you reach {minutes} of {want} moderate minutes in week 12; the {outside} that are missing come later, or by walking.")
	case "slower_loss":
		return text(
			"Bajarás cerca de un {percent} % de tu peso a la semana, por debajo del {want} % habitual: comer menos de {kcal} kcal no sería seguro. Moverte más deja más margen.",
			"You will lose about {percent} % of your weight a week, below the usual {want} %: eating less than {kcal} kcal would not be safe. Moving more leaves more room.")
	case "balance_days":
		return text(
			"Equilibrio en {days} días; lo recomendado son {want}. Dos minutos junto a la encimera otro día bastan.",
			"Balance on {days} days; {want} are recommended. Two minutes by the kitchen counter on another day are enough.")
	case "days_in_a_row":
		return text(
			"{days} de tus días van seguidos, y los músculos descansan menos de 48 horas. Separarlos un día ayuda.",
			"{days} of your days are in a row, and muscles rest for less than 48 hours. A day between them helps.")
	}
	return catalogue.Text{}
}

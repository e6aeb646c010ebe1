package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// foodText gives the sentence of each choice about food (R37 to R42).
func foodText(code string) catalogue.Text {
	switch code {
	case "energy_keep":
		return text("Entre {low} y {high} kcal al día mantienen tu peso; es una estimación que tu báscula corrige.", "Between {low} and {high} kcal a day keep your weight; it is an estimate that your scale corrects.")
	case "energy_loss":
		return text("Para empezar, unas {kcal} kcal al día: cerca de {kg} kg menos a la semana. Tus pesajes lo ajustan.", "To begin with, about {kcal} kcal a day: close to {kg} kg less a week. Your weigh-ins adjust it.")
	case "energy_gain":
		return text("Entre {low} y {high} kcal al día: hasta {kg} kg más a la semana, para que sea sobre todo músculo.", "Between {low} and {high} kcal a day: up to {kg} kg more a week, so that most of it is muscle.")
	case "no_loss":
		return text("Bajar de peso no te conviene ahora: el plan cuida tu fuerza con la comida que gastas.", "Losing weight is not for you now: the plan looks after your strength with the food that you use.")
	case "minor_no_targets":
		return text("Antes de los 18 no hay metas de calorías ni de peso: comer bien y crecer van primero.", "Before 18 there are no targets for calories or weight: eating well and growing come first.")
	case "pregnancy_no_deficit":
		return text("Durante el embarazo no se recorta comida; cuánto comer lo dice quien te lleva.", "During a pregnancy food is not cut; how much to eat is for the people who look after you to say.")
	case "protein_range":
		return text("De {low} a {high} g de proteína al día, repartidos como quieras.", "{low} to {high} g of protein a day, divided as you like.")
	case "protein_lean":
		return text("De {low} a {high} g de proteína al día: con poca grasa y menos comida, protege tu músculo.", "{low} to {high} g of protein a day: with little fat and less food, it protects your muscle.")
	case "kidneys_no_protein":
		return text("Con una enfermedad renal la proteína la decide tu médico; aquí no hay meta.", "With kidney disease your doctor decides on protein; there is no target here.")
	}
	return catalogue.Text{}
}

package rules

import "github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"

// text is short for a pair of sentences.
func text(es, en string) catalogue.Text { return catalogue.Text{ES: es, EN: en} }

// firstRules are R1 to R15: time, body, split, volume and balance.
func firstRules() []Rule {
	return []Rule{
		{"R1", text("Tu tiempo", "Your time"), text("Una sesión nunca dura más de lo que pediste y usa al menos el 80 % de ese tiempo.", "A session never takes longer than you asked and uses at least 80 % of that time."), Convention, "FitFusion"},
		{"R2", text("Tu material y tu cuerpo", "Your equipment and your body"), text("Cada ejercicio usa lo que tienes y respeta lo que te molesta.", "Each exercise uses what you have and respects what bothers you."), Convention, "FitFusion"},
		{"R3", text("Tu nivel", "Your level"), text("Los ejercicios no pasan de tu nivel; al empezar no hay saltos, levantamientos olímpicos ni dominadas o fondos sin ayuda.", "Exercises stay within your level; at the start there are no jumps, Olympic lifts or unassisted pull-ups and dips."), Convention, "FitFusion"},
		{"R4", text("Dos días por músculo", "Two days a muscle"), text("Cada grupo muscular grande se entrena al menos dos días a la semana.", "Each major muscle group is trained on at least two days a week."), Guideline, "ACSM 2026; WHO 2020"},
		{"R5", text("Descanso entre días", "Rest between days"), text("Un músculo descansa unas 48 horas, o el día siguiente recibe como mucho la mitad.", "A muscle rests for about 48 hours, or gets at most half the next day."), Guideline, "Garber et al. 2011 (ACSM)"},
		{"R6", text("Días de fuerza", "Lifting days"), text("Los días de fuerza van con tu nivel; los demás son de aeróbico o movilidad.", "Lifting days follow your level; the others are for aerobic work or mobility."), Guideline, "ACSM 2009"},
		{"R7", text("Reparto de la semana", "How the week is split"), text("Con dos o tres días, cuerpo completo; con más, la semana se reparte por zonas.", "With two or three days, full body; with more, the week is divided by regions."), Convention, "FitFusion"},
		{"R8", text("Series para ganar músculo", "Sets to gain muscle"), text("Cada músculo recibe a la semana las series que tu nivel aprovecha, y no más.", "Each muscle gets the weekly sets that your level can use, and no more."), Guideline, "ACSM 2026; Schoenfeld 2017"},
		{"R9", text("Series mínimas", "Minimum sets"), text("Con cuatro series semanales por músculo grande ya se gana fuerza.", "Four weekly sets for each major muscle already build strength."), Study, "Iversen et al. 2021"},
		{"R10", text("Poco tiempo", "Little time"), text("Con poco tiempo se mantienen una sentadilla, un tirón y un empuje, en parejas.", "When time is short, a squat, a pull and a push stay in, done in pairs."), Study, "Iversen et al. 2021"},
		{"R11", text("Tope por sesión", "Cap per session"), text("Un músculo no recibe más de diez series en una sesión.", "A muscle gets no more than ten sets in a session."), Convention, "FitFusion"},
		{"R12", text("Equilibrio", "Balance of sides"), text("Hay casi tantos tirones como empujes, y la parte de atrás de la pierna sigue a la de delante.", "There are almost as many pulls as pushes, and the back of the leg keeps up with the front."), Convention, "FitFusion"},
		{"R13", text("Los cinco movimientos", "The five movements"), text("Cada semana hay sentadilla, bisagra, empuje, tirón y core.", "Each week holds a squat, a hinge, a push, a pull and core work."), Convention, "FitFusion"},
		{"R14", text("Trabajo pesado primero", "Heavy work first"), text("Si hay cargas muy altas, van al principio, con pocas series.", "Very heavy loads, when there are any, come first and in few sets."), Guideline, "ACSM 2026"},
		{"R15", text("Repeticiones", "Repetitions"), text("Al empezar, de 8 a 12 repeticiones; para salud y peso, de 8 a 15.", "At the start, 8 to 12 repetitions; for health and weight, 8 to 15."), Guideline, "ACSM 2009"},
	}
}

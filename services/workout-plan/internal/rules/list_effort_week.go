package rules

// middleRules are R16 to R30: effort, pauses, progress and aerobic work.
func middleRules() []Rule {
	return []Rule{
		{"R16", text("Series efectivas", "Effective sets"), text("Para ganar músculo sirven de 5 a 30 repeticiones con 1 a 3 en reserva; llegar al fallo no hace falta.", "To gain muscle, 5 to 30 repetitions with 1 to 3 in reserve work; going to failure is not needed."), Guideline, "ACSM 2026; Refalo 2022"},
		{"R17", text("Margen de seguridad", "Safety margin"), text("Dejas repeticiones en reserva: más al empezar, en sentadilla y bisagra, a partir de los 65 o con un aviso médico.", "You keep repetitions in reserve: more at the start, in squats and hinges, from 65 on, or with a medical flag."), Convention, "FitFusion"},
		{"R18", text("Carga y esfuerzo", "Load and effort"), text("El peso, las repeticiones y la reserva encajan entre sí.", "Weight, repetitions and reserve agree with each other."), Convention, "FitFusion; Epley 1985"},
		{"R19", text("Orden", "Order"), text("Los ejercicios de varias articulaciones van antes que los de una.", "Exercises of several joints come before those of one."), Guideline, "ACSM 2009"},
		{"R20", text("Pausas", "Pauses"), text("Entre series del mismo ejercicio descansas lo que ese ejercicio pide.", "Between sets of the same exercise you rest as long as it asks."), Guideline, "ACSM 2009"},
		{"R21", text("Doble progresión", "Double progression"), text("Primero suben las repeticiones; cuando superas el objetivo, sube el peso de un 2 a un 10 %.", "Repetitions rise first; when you beat the target, the weight rises by 2 to 10 %."), Guideline, "ACSM 2009"},
		{"R22", text("Crecer poco a poco", "Grow gradually"), text("Las series de una semana a otra suben como mucho un 20 %.", "From one week to the next, sets rise by 20 % at most."), Convention, "FitFusion"},
		{"R23", text("Periodización", "Periodisation"), text("Lineal u ondulante: las dos funcionan.", "Linear or undulating: both work."), Guideline, "ACSM 2026"},
		{"R24", text("Semana de descarga", "Deload week"), text("Cada 4 a 8 semanas, una con menos series para recuperarte; al empezar, cuando haga falta.", "Every 4 to 8 weeks, one with fewer sets to recover; at the start, when it is needed."), Convention, "FitFusion; Bell 2022, 2023"},
		{"R25", text("Minutos aeróbicos", "Aerobic minutes"), text("El objetivo son 150 a 300 minutos moderados a la semana, hasta donde llegue tu tiempo.", "The goal is 150 to 300 moderate minutes a week, as far as your time goes."), Guideline, "WHO 2020"},
		{"R26", text("Punto de partida", "Starting point"), text("La primera semana empieza cerca de lo que ya haces.", "The first week starts near what you already do."), Convention, "FitFusion"},
		{"R27", text("Un 10 % por semana", "10 % a week"), text("El aeróbico crece un 10 % a la semana, y la sesión más larga también.", "Aerobic work grows by 10 % a week, and so does the longest session."), Convention, "FitFusion; Frandsen 2025"},
		{"R28", text("Zonas de intensidad", "Intensity zones"), text("Moderado es hablar en frases; vigoroso, en pocas palabras.", "Moderate is talking in sentences; vigorous, in few words."), Guideline, "Garber et al. 2011; Tanaka 2001"},
		{"R29", text("Mucho suave, algo duro", "Mostly easy, some hard"), text("Para la resistencia, del 70 al 85 % del tiempo es suave.", "For endurance, 70 to 85 % of the time is easy."), Study, "Muñoz 2014; Festa 2020"},
		{"R30", text("Fuerza también", "Strength as well"), text("Un plan de resistencia conserva dos días de fuerza, y uno de peso tiene las dos cosas.", "An endurance plan keeps two strength days, and a weight plan has both."), Guideline, "WHO 2020"},
	}
}

// lastRules are R31 to R44: people, food and the plan itself.
func lastRules() []Rule {
	return []Rule{
		{"R31", text("Piernas frescas", "Fresh legs"), text("En nivel avanzado no hay resistencia antes de las piernas en la misma sesión.", "At advanced level no endurance work comes before legs in the same session."), Study, "Petré et al. 2021"},
		{"R32", text("Calentamiento", "Warm-up"), text("Cinco minutos de calentamiento; en sesiones cortas, una serie de aproximación.", "Five minutes of warm-up; in short sessions, a ramp set."), Study, "Iversen et al. 2021"},
		{"R33", text("Flexibilidad", "Flexibility"), text("Cuando hay estiramientos, son dos o más días y un minuto por ejercicio.", "When there is stretching, it is on two or more days, a minute an exercise."), Guideline, "Garber et al. 2011"},
		{"R34", text("Salud primero", "Health first"), text("Con síntomas no hay plan hasta ver a un médico; con una enfermedad conocida, esfuerzo ligero a moderado.", "With symptoms there is no plan before you see a doctor; with a known disease, light to moderate effort."), Guideline, "ACSM 2015"},
		{"R35", text("A partir de los 65", "From 65 on"), text("Equilibrio tres días a la semana y fuerza que progresa con margen.", "Balance on three days a week and strength that progresses with a margin."), Guideline, "WHO 2020; NSCA (Fragala 2019)"},
		{"R36", text("En silla", "Seated"), text("Todo se hace sin levantarse, con tantos tirones como empujes para cuidar el hombro.", "Everything is done without standing, with as many pulls as pushes to protect the shoulder."), Guideline, "Martin Ginis 2018; Ellapen 2017"},
		{"R37", text("Embarazo", "Pregnancy"), text("Con permiso médico, 150 minutos moderados; nada boca arriba y sin recortar comida.", "When cleared, 150 moderate minutes; nothing lying on the back and no cutting of food."), Guideline, "WHO 2020"},
		{"R38", text("Menores de 18", "Under 18"), text("Sin metas de calorías y sin cargas muy altas.", "No calorie targets and no very heavy loads."), Convention, "FitFusion"},
		{"R39", text("Ritmo de pérdida", "Rate of loss"), text("De 0,5 a 1 % del peso a la semana, nunca más.", "0.5 to 1 % of body mass a week, never more."), Study, "Garthe et al. 2011"},
		{"R40", text("Comer lo suficiente", "Eating enough"), text("Nunca por debajo del metabolismo basal ni de los mínimos.", "Never below the basal rate or the minimums."), Convention, "FitFusion"},
		{"R41", text("Ritmo de subida", "Rate of gain"), text("De 0,25 a 0,5 % del peso a la semana.", "0.25 to 0.5 % of body mass a week."), Study, "Iraki et al. 2019"},
		{"R42", text("Proteína", "Protein"), text("De 1,6 a 2,2 g por kilo; sin meta si hay enfermedad renal.", "1.6 to 2.2 g per kilo; no target with kidney disease."), Study, "Morton 2018; Helms 2014"},
		{"R43", text("Siempre igual y con motivo", "Repeatable, with reasons"), text("Los mismos datos dan el mismo plan, y cada elección dice por qué.", "The same data give the same plan, and every choice says why."), Convention, "FitFusion"},
		{"R44", text("Más nunca es menos", "More is never less"), text("Con más material o más minutos no se pierde ningún movimiento.", "With more equipment or more minutes no movement is lost."), Convention, "FitFusion"},
	}
}

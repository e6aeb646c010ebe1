package loads

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// Reason says why, in the person's language, and on what evidence.
type Reason struct{ Rule, Type, Text, Source string }

// Language is a language that reasons are written in: its sentences, in the
// order in which the functions below use them.
type Language struct {
	and, point, reserve        string // reserve: RIR
	repetition, plural         string // number
	kg, assisted               string // assisted: load
	startAt, startFree         string // load, RIR; repetitions, RIR
	away, resumeAt, resumeOnly string // weeks; load, per cent; load
	next, bigStep, top         string // load or repetitions; per cent; repetitions
	reduceAt, reduceNone       string // load; load, repetitions
	stay, aim, finish          string // load; repetitions; RIR
	easeAt, easeNone           string // load; load, repetitions
	stayPoor, stayDeload       string // load, repetitions; load
	convention                 string
}

// LanguageOf finds a language, English when name is empty; fault.Invalid for
// the parameter lang when it is neither es nor en.
func LanguageOf(name string) (Language, error) {
	switch name {
	case "es":
		return spanish(), nil
	case "", "en":
		return english(), nil
	}
	var c fault.Fields
	fault.OneOf(&c, "?lang", name, "es", "en")
	return Language{}, c.Err()
}

func spanish() Language {
	return Language{
		and: " y ", point: ",", reserve: " con %d en reserva",
		repetition: "%d repetición", plural: "%d repeticiones", kg: "tu peso", assisted: "%s de ayuda",
		startAt:    "Empieza con %s y termina cada serie con %d en reserva.",
		startFree:  "Elige una carga para hacer %s con %d en reserva.",
		away:       "Han pasado %d semanas. ",
		resumeAt:   "Empezamos con %s, un %d %% menos, y subimos desde ahí.",
		resumeOnly: "Empezamos con %s y subimos desde ahí.",
		next:       "La próxima vez, %s.",
		bigStep:    "La carga siguiente está un %d %% arriba: primero suben las repeticiones. ",
		top:        "Aquí %s es el tope: toca una variante más exigente.",
		reduceAt:   "Dos sesiones por debajo de la meta. La próxima vez, %s, y subimos desde ahí.",
		reduceNone: "Dos sesiones por debajo de la meta. Sigue con %s y busca %s.",
		stay:       "Sigue con %s", aim: " y busca %s.", finish: " y termina con %d en reserva.",
		easeAt:     "Hoy no es tu día, y vale: %s y termina con ganas de más.",
		easeNone:   "Hoy no es tu día, y vale: quédate en %s y para en %s.",
		stayPoor:   "Hoy no toca subir: repite %s con %s.",
		stayDeload: "Semana de descarga: repite %s, nada sube.",
		convention: "Convención de FitFusion",
	}
}

func english() Language {
	return Language{
		and: " and ", point: ".", reserve: " with %d in reserve",
		repetition: "%d repetition", plural: "%d repetitions", kg: "body weight", assisted: "%s of assistance",
		startAt:    "Start with %s and end each set with %d in reserve.",
		startFree:  "Choose a load for %s with %d in reserve.",
		away:       "It has been %d weeks. ",
		resumeAt:   "We start with %s, %d %% lower, and build from there.",
		resumeOnly: "We start with %s and build from there.",
		next:       "Next time, %s.",
		bigStep:    "The next load is %d %% up: repetitions rise first. ",
		top:        "Here %s is the top: time for a harder variation.",
		reduceAt:   "Two sessions below the target. Next time, %s, and we build from there.",
		reduceNone: "Two sessions below the target. Stay with %s and aim for %s.",
		stay:       "Stay with %s", aim: " and aim for %s.", finish: " and end with %d in reserve.",
		easeAt:     "Not your day, and that is fine: %s, and stop while you could do more.",
		easeNone:   "Not your day, and that is fine: stay with %s and stop at %s.",
		stayPoor:   "No rise today: repeat %s for %s.",
		stayDeload: "Deload week: repeat %s, nothing rises.",
		convention: "FitFusion convention",
	}
}

const acsm = "ACSM 2009, progression models"

func guideline(text string) Reason {
	return Reason{Rule: "R21", Type: "guideline", Text: text, Source: acsm}
}

func (l Language) byConvention(text string) Reason {
	return Reason{Rule: "R21", Type: "convention", Text: text, Source: l.convention}
}

func (l Language) start(item Item, a Advice) Reason {
	switch {
	case !item.loadable():
		return l.byConvention(fmt.Sprintf(l.startAt, l.repetitions(a.Reps), item.RIR))
	case a.Kg == nil:
		return l.byConvention(fmt.Sprintf(l.startFree, l.repetitions(a.Reps), item.RIR))
	}
	return l.byConvention(fmt.Sprintf(l.startAt, l.load(a.Kg), item.RIR))
}

func (l Language) resume(a Advice, away time.Duration) Reason {
	text := fmt.Sprintf(l.away, int(away.Hours()/(24*7)))
	if a.Kg == nil || *a.Kg <= 0 || *a.Kg >= *a.FromKg { // a share means something of a positive load
		return l.byConvention(text + fmt.Sprintf(l.resumeOnly, l.load(a.Kg)))
	}
	return l.byConvention(text + fmt.Sprintf(l.resumeAt, l.load(a.Kg), percent(*a.FromKg, *a.Kg)))
}

func (l Language) raised(last session, a Advice) Reason {
	return guideline(l.did(last) + fmt.Sprintf(l.next, l.load(a.Kg)))
}

// moreReps names the next load when it is too far up; there may be none.
func (l Language) moreReps(last session, next *float64, a Advice) Reason {
	text := l.did(last)
	if next != nil && last.kg != nil && *last.kg > 0 {
		text += fmt.Sprintf(l.bigStep, percent(*last.kg, *next))
	}
	return guideline(text + fmt.Sprintf(l.next, l.repetitions(a.Reps)))
}

func (l Language) topped(last session, a Advice) Reason {
	return l.byConvention(l.did(last) + fmt.Sprintf(l.top, l.repetitions(a.Reps)))
}

func (l Language) reduced(a Advice) Reason {
	if a.Action == Hold {
		return l.byConvention(fmt.Sprintf(l.reduceNone, l.load(a.Kg), l.repetitions(a.Reps)))
	}
	return l.byConvention(fmt.Sprintf(l.reduceAt, l.load(a.Kg)))
}

func (l Language) eased(a Advice) Reason {
	if a.Action == Hold {
		return l.byConvention(fmt.Sprintf(l.easeNone, l.load(a.Kg), l.repetitions(a.Reps)))
	}
	return l.byConvention(fmt.Sprintf(l.easeAt, l.load(a.Kg)))
}

func (l Language) stayed(item Item, a Advice) Reason {
	if item.Deload {
		r := l.byConvention(fmt.Sprintf(l.stayDeload, l.load(a.Kg)))
		r.Rule = "R24"
		return r
	}
	return l.byConvention(fmt.Sprintf(l.stayPoor, l.load(a.Kg), l.repetitions(a.Reps)))
}

func (l Language) held(item Item, last session, a Advice) Reason {
	text := l.did(last) + fmt.Sprintf(l.stay, l.load(a.Kg))
	if rir, known := last.lowestRIR(); known && rir < item.RIR && last.lowestReps() >= item.RepsMax {
		return guideline(text + fmt.Sprintf(l.finish, item.RIR))
	}
	return guideline(text + fmt.Sprintf(l.aim, l.repetitions(a.Reps)))
}

// did says what was done: "12, 12 and 12 with 2 in reserve. "
func (l Language) did(s session) string {
	var reps []string
	for _, set := range s.atLoad() {
		reps = append(reps, strconv.Itoa(*set.Reps))
	}
	text := reps[len(reps)-1]
	if len(reps) > 1 {
		text = strings.Join(reps[:len(reps)-1], ", ") + l.and + text
	}
	if rir, known := s.lowestRIR(); known {
		text += fmt.Sprintf(l.reserve, rir)
	}
	return text + ". "
}

func (l Language) repetitions(n int) string {
	if n == 1 {
		return fmt.Sprintf(l.repetition, n)
	}
	return fmt.Sprintf(l.plural, n)
}

// load writes a load with the language's decimal sign.
func (l Language) load(kg *float64) string {
	if kg == nil {
		return l.kg
	}
	number := strconv.FormatFloat(math.Round(math.Abs(*kg)*100)/100, 'f', -1, 64)
	text := strings.Replace(number, ".", l.point, 1) + " kg"
	if *kg < 0 {
		return fmt.Sprintf(l.assisted, text)
	}
	return text
}

// percent is the change between two loads, rounded, without its sign.
func percent(from, to float64) int {
	return int(math.Round(100 * math.Abs(to-from) / math.Abs(from)))
}

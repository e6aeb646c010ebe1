package profile

// What a person can choose from. The texts are those of the contract.
type (
	// Sex is the one that formulas of the body ask for.
	Sex string
	// Goal is what the person trains for.
	Goal string
	// Level is the person's training experience.
	Level string
	// Equipment is the tier of what the person can train with.
	Equipment string
	// Limitation is something that exercises must respect.
	Limitation string
	// Activity is daily life without training.
	Activity string
	// Condition is a known disease.
	Condition string
	// Language of the app.
	Language string
	// Units in which the app shows and reads values; the API is metric.
	Units string
	// Theme of the app.
	Theme string
	// Motion says whether the app moves.
	Motion string
	// Hand that holds the phone.
	Hand string
)

// The sexes, goals, levels and equipment tiers.
const (
	Female      Sex = "female"
	Male        Sex = "male"
	Unspecified Sex = "unspecified"

	LoseWeight Goal = "lose_weight"
	GainMuscle Goal = "gain_muscle"
	Endurance  Goal = "endurance"
	Healthy    Goal = "healthy"

	Beginner     Level = "beginner"
	Intermediate Level = "intermediate"
	Advanced     Level = "advanced"

	NoEquipment Equipment = "none"
	Bands       Equipment = "bands"
	Dumbbells   Equipment = "dumbbells"
	Kettlebell  Equipment = "kettlebell"
	Home        Equipment = "home"
	Gym         Equipment = "gym"
)

// The limitations, activities and conditions.
const (
	Knee       Limitation = "knee"
	LowBack    Limitation = "low_back"
	Shoulder   Limitation = "shoulder"
	Wrist      Limitation = "wrist"
	Seated     Limitation = "seated"
	OlderAdult Limitation = "older_adult"

	Sedentary  Activity = "sedentary"
	Light      Activity = "light"
	Moderate   Activity = "moderate"
	VeryActive Activity = "very_active"

	Cardiovascular Condition = "cardiovascular"
	Metabolic      Condition = "metabolic"
	Renal          Condition = "renal"
)

// The preferences.
const (
	Spanish Language = "es"
	English Language = "en"

	Metric   Units = "metric"
	Imperial Units = "imperial"

	SystemTheme       Theme = "system"
	LightTheme        Theme = "light"
	DarkTheme         Theme = "dark"
	HighContrastLight Theme = "hc-light"
	HighContrastDark  Theme = "hc-dark"

	SystemMotion  Motion = "system"
	FullMotion    Motion = "full"
	ReducedMotion Motion = "reduced"

	RightHand Hand = "right"
	LeftHand  Hand = "left"
)

package catalogue

// Item is one piece of equipment.
type Item string

// Tier is what a person trains with, one word for a set of items.
type Tier string

// The equipment tiers.
const (
	TierNone       Tier = "none"
	TierBands      Tier = "bands"
	TierDumbbells  Tier = "dumbbells"
	TierKettlebell Tier = "kettlebell"
	TierHome       Tier = "home"
	TierGym        Tier = "gym"
)

// Tiers lists the tiers in their fixed order.
func Tiers() []Tier {
	return []Tier{TierNone, TierBands, TierDumbbells, TierKettlebell, TierHome, TierGym}
}

// The items. The first seven are what any dwelling has; a sturdy table or a
// closed door holds a towel row, a backpack filled with books is a weight.
const (
	Wall     Item = "wall"
	Chair    Item = "chair"
	Door     Item = "door"
	Table    Item = "table"
	Towel    Item = "towel"
	Step     Item = "step"
	Backpack Item = "backpack"

	Band       Item = "band"
	Dumbbell   Item = "dumbbell"
	Kettlebell Item = "kettlebell"
	Bench      Item = "bench"
	PullUpBar  Item = "pull_up_bar"
	Barbell    Item = "barbell"
	Rack       Item = "rack"
	Cable      Item = "cable"
	Machine    Item = "machine"
	DipBars    Item = "dip_bars"
	CardioGym  Item = "cardio_machine"
	JumpRope   Item = "jump_rope"
)

func household() []Item { return []Item{Wall, Chair, Door, Table, Towel, Step, Backpack} }

// Items gives what a tier holds. Every tier holds the household's things, and
// gym holds everything. An unknown tier holds nothing.
func (t Tier) Items() []Item {
	h := household()
	switch t {
	case TierNone:
		return h
	case TierBands:
		return append(h, Band)
	case TierDumbbells:
		return append(h, Dumbbell)
	case TierKettlebell:
		return append(h, Kettlebell)
	case TierHome:
		return append(h, Band, Dumbbell, Bench, PullUpBar, JumpRope)
	case TierGym:
		return append(h, Band, Dumbbell, Kettlebell, Bench, PullUpBar, JumpRope, Barbell, Rack, Cable, Machine, DipBars, CardioGym)
	}
	return nil
}

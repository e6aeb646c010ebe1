package catalogue

import "slices"

// merits are what b has over a for a person who may need it.
func merits(a, b *Exercise) []string {
	var out []string
	add := func(good bool, code string) {
		if good {
			out = append(out, code)
		}
	}
	add(!a.FitsTier(TierNone) && b.FitsTier(TierNone), "no_equipment")
	add(a.Impact && !b.Impact, "no_impact")
	add(!a.SeatedCapable && b.SeatedCapable, "seated")
	for _, joint := range a.Stress {
		add(!slices.Contains(b.Stress, joint), "spares_"+string(joint))
	}
	return out
}

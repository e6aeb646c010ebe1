package mongowire

import (
	"cmp"
	"slices"
	"strings"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// understood reports whether match means by a filter what MongoDB does: the
// fields that ours has checked, compared with a scalar by equality or by
// bounds, and "$or" of such filters.
func understood(filter bsoncore.Document) bool {
	elements, err := filter.Elements()
	for _, e := range elements {
		if !understoodCondition(e) {
			return false
		}
	}
	return err == nil
}

func understoodCondition(e bsoncore.Element) bool {
	if e.Key() == "$or" {
		branches, ok := e.Value().ArrayOK()
		values, err := branches.Values()
		return ok && err == nil && len(values) > 0 && !slices.ContainsFunc(values, func(v bsoncore.Value) bool {
			branch, ok := v.DocumentOK()
			return !ok || !understood(branch)
		})
	}
	top, _, nested := strings.Cut(e.Key(), ".")
	if known := slices.Contains([]string{"_id", "owner", "id", "at", "version"}, e.Key()) ||
		nested && (top == "unique" || top == "index"); !known {
		return false
	}
	bounds, isDoc := e.Value().DocumentOK()
	if !isDoc {
		return scalar(e.Value())
	}
	operators, err := bounds.Elements()
	return err == nil && len(operators) > 0 && !slices.ContainsFunc(operators, func(o bsoncore.Element) bool {
		return !slices.Contains([]string{"$gt", "$gte", "$lt", "$lte"}, o.Key()) || !scalar(o.Value())
	})
}

// ours reports whether a document is one that docstore writes: the fields that
// filters look at hold what compare can order.
func ours(doc bsoncore.Document) bool {
	for _, field := range []string{"_id", "owner", "id"} {
		if _, ok := doc.Lookup(field).StringValueOK(); !ok {
			return false
		}
	}
	for _, field := range []string{"unique", "index"} {
		keys, isDoc := doc.Lookup(field).DocumentOK()
		if values, err := keys.Values(); isDoc && err != nil || slices.ContainsFunc(values, func(v bsoncore.Value) bool {
			return v.Type != bsoncore.TypeString
		}) {
			return false
		}
	}
	_, timed := doc.Lookup("at").DateTimeOK()
	return timed && whole(doc.Lookup("version"))
}

// match reports whether a document meets an understood filter.
func match(filter, doc bsoncore.Document) bool {
	elements, _ := filter.Elements()
	for _, e := range elements {
		if !meets(e, doc) {
			return false
		}
	}
	return true
}

func meets(condition bsoncore.Element, doc bsoncore.Document) bool {
	if condition.Key() == "$or" {
		branches, _ := condition.Value().Array().Values()
		return slices.ContainsFunc(branches, func(v bsoncore.Value) bool { return match(v.Document(), doc) })
	}
	value := doc.Lookup(strings.Split(condition.Key(), ".")...)
	bounds, isDoc := condition.Value().DocumentOK()
	if !isDoc {
		order, ok := compare(value, condition.Value())
		return ok && order == 0
	}
	operators, _ := bounds.Elements()
	return !slices.ContainsFunc(operators, func(o bsoncore.Element) bool {
		order, ok := compare(value, o.Value())
		return !ok || !within(o.Key(), order)
	})
}

// within reports whether an order is one that an operator wants.
func within(operator string, order int) bool {
	switch operator {
	case "$gt":
		return order > 0
	case "$gte":
		return order >= 0
	case "$lt":
		return order < 0
	}
	return order <= 0
}

func scalar(v bsoncore.Value) bool {
	_, ok := compare(v, v)
	return ok
}

// compare orders two values of one kind: text by its bytes, times, whole
// numbers. Other kinds, and different ones, have no order here.
func compare(a, b bsoncore.Value) (order int, ok bool) {
	if s, isText := a.StringValueOK(); isText {
		t, ok := b.StringValueOK()
		return cmp.Compare(s, t), ok
	}
	if s, isTime := a.DateTimeOK(); isTime {
		t, ok := b.DateTimeOK()
		return cmp.Compare(s, t), ok
	}
	if whole(a) && whole(b) {
		return cmp.Compare(a.AsInt64(), b.AsInt64()), true
	}
	return 0, false
}

func whole(v bsoncore.Value) bool {
	return v.Type == bsoncore.TypeInt32 || v.Type == bsoncore.TypeInt64
}

// sorted puts documents in the order that a sort document names; not ok when
// they have no such order here.
func sorted(docs []bsoncore.Document, by bsoncore.Document) (ok bool) {
	keys, err := by.Elements()
	if err != nil {
		return false
	}
	ok = true
	slices.SortStableFunc(docs, func(a, b bsoncore.Document) int {
		for _, key := range keys {
			path := strings.Split(key.Key(), ".")
			order, same := compare(a.Lookup(path...), b.Lookup(path...))
			direction, isNumber := key.Value().AsInt64OK()
			if ok = ok && same && isNumber; order != 0 {
				return order * int(direction)
			}
		}
		return 0
	})
	return ok
}

package main

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules/lint"
)

// vert panics on named basic types, arrays and odd maps, nests embedded structs
// and takes a json tag as it stands. None of that shows before a page calls, so
// the types that cross are walked here.
func TestWireTypesCross(t *testing.T) {
	for _, v := range []any{lint.Report{}, lint.Catalog{}} {
		walkWire(t, reflect.TypeOf(v), reflect.TypeOf(v).Name(), map[reflect.Type]bool{})
	}
}

func TestWalkWireRefuses(t *testing.T) {
	type name string
	type inner struct{ A string }
	for _, v := range []any{
		struct {
			A name `js:"a"`
		}{},
		struct {
			A [2]string `js:"a"`
		}{},
		struct {
			A map[string]string `js:"a"`
		}{},
		struct {
			A float64 `js:"a"`
		}{},
		struct {
			A *string `js:"a"`
		}{},
		struct{ A string }{},
		struct {
			A string `json:"a"`
		}{},
		struct {
			inner `js:"inner"`
		}{},
		struct {
			a string `js:"a"`
		}{},
		struct {
			A string `js:"a"`
			B string `js:"a"`
		}{},
		struct {
			A struct{ B string } `js:"a"`
		}{},
		struct {
			A []name `js:"a"`
		}{},
	} {
		var complaints complainer
		walkWire(&complaints, reflect.TypeOf(v), "T", map[reflect.Type]bool{})
		if complaints == 0 {
			t.Errorf("%T passes, though it would not cross", v)
		}
	}
}

type complainer int

func (c *complainer) Errorf(string, ...any) { *c++ }

func walkWire(t interface{ Errorf(string, ...any) }, typ reflect.Type, path string, seen map[reflect.Type]bool) {
	switch typ.Kind() {
	case reflect.String, reflect.Int, reflect.Bool:
		if typ.PkgPath() != "" {
			t.Errorf("%s has the named type %s: vert panics on it; use a plain %s", path, typ, typ.Kind())
		}
	case reflect.Slice:
		walkWire(t, typ.Elem(), path+"[]", seen)
	case reflect.Struct:
		if seen[typ] {
			return
		}
		seen[typ] = true
		keys := map[string]bool{}
		for i := range typ.NumField() {
			f := typ.Field(i)
			key := f.Tag.Get("js")
			switch {
			case f.Anonymous:
				t.Errorf("%s.%s is embedded: it would nest", path, f.Name)
			case !f.IsExported():
				t.Errorf("%s.%s is not exported: it would be left out", path, f.Name)
			case key == "":
				t.Errorf("%s.%s has no js tag", path, f.Name)
			case keys[key]:
				t.Errorf("%s.%s is tagged %q like another field", path, f.Name, key)
			}
			keys[key] = true
			walkWire(t, f.Type, path+"."+f.Name, seen)
		}
	default:
		t.Errorf("%s is of kind %s: only string, int, bool, struct and slices of them cross", path, typ.Kind())
	}
}

func TestMakeSlicesReachesEverySlice(t *testing.T) {
	report := lint.Report{Findings: []lint.Finding{{Fixes: []lint.Fix{{}}}}}
	makeSlices(&report)
	want := lint.Report{
		Found: []lint.Found{}, Facts: []lint.Fact{}, Parts: []lint.Part{}, Placement: []lint.Place{},
		Findings: []lint.Finding{{
			Args: []string{}, Shown: []string{}, Related: []lint.Related{},
			Fixes: []lint.Fix{{Edits: []lint.Edit{}}},
		}},
		Unchecked: []lint.Unchecked{},
		Fixed:     lint.Fixed{Edits: []lint.Edit{}},
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

package main

import (
	"reflect"
	"slices"
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
	noNil(t, reflect.ValueOf(report), "Report")
}

func noNil(t *testing.T, v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			noNil(t, v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	case reflect.Slice:
		if v.IsNil() {
			t.Errorf("%s is nil and would reach the page as null", path)
		}
		for i := range v.Len() {
			noNil(t, v.Index(i), path+"[]")
		}
	}
}

// A new kind of place must not cross in bytes.
func TestEveryPlaceIsConverted(t *testing.T) {
	converted := []any{lint.Found{}, lint.Fact{}, lint.Part{}, lint.Place{}, lint.Finding{}, lint.Related{}, lint.Edit{}}
	var want []string
	for _, v := range converted {
		want = append(want, reflect.TypeOf(v).Name())
	}
	got := places(reflect.TypeFor[lint.Report](), map[reflect.Type]bool{})
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("types with a Start, which toUTF16 must know (want -, got +):\n%s", diff)
	}
}

func places(typ reflect.Type, seen map[reflect.Type]bool) (names []string) {
	switch typ.Kind() {
	case reflect.Slice:
		return places(typ.Elem(), seen)
	case reflect.Struct:
		if seen[typ] {
			return nil
		}
		seen[typ] = true
		for i := range typ.NumField() {
			if typ.Field(i).Name == "Start" {
				names = append(names, typ.Name())
			}
			names = append(names, places(typ.Field(i).Type, seen)...)
		}
	}
	return names
}

package main

import (
	"reflect"

	"grantlint/rules/lint"
)

// refusal is a report that says only why there is none.
func refusal(why string) lint.Report {
	return lint.Report{Subject: lint.Unknown, Verdict: lint.VerdictUnknown, Error: why}
}

// panicText words what a panic carried; fmt is too heavy to come along.
func panicText(p any) string {
	switch p := p.(type) {
	case error:
		return p.Error()
	case string:
		return p
	}
	return "a panic of type " + reflect.TypeOf(p).String()
}

// makeSlices makes every nil slice below the value an empty one, since a nil
// slice would reach the page as null. The value is a pointer to a wire type.
func makeSlices(value any) { fill(reflect.ValueOf(value).Elem()) }

func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Grow(1) // with room for one it is empty, and no longer nil
		}
		for i := range v.Len() {
			fill(v.Index(i))
		}
	}
}

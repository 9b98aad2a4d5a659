//go:build js && wasm

package main

import (
	"strconv"
	"syscall/js"

	"grantlint/rules/lint"
)

// maxUnits is what a whole request may weigh, in UTF-16 code units, before
// anything of it is copied. The core caps each field far below that and says so
// in its report; this only keeps the border from copying without end.
const maxUnits = 1 << 20

// What JavaScript has for asking what a value is. They are kept, as each look at
// a global costs as much as a look at the request.
var object, array = js.Global().Get("Object"), js.Global().Get("Array")

// A reader reads a request by hand, so that it can name the field that is wrong.
type reader struct {
	at    string // the field being read
	left  int    // code units that may still come
	wrong string // the first thing that is wrong
}

// read takes the arguments of check. Missing, undefined and null fields are
// empty; of several things that are wrong, the first is named.
func read(args []js.Value) (request lint.Request, wrong string) {
	r := reader{at: "the request", left: maxUnits}
	// A value that syscall/js has no word for, a BigInt, panics when asked its type.
	defer func() {
		if p := recover(); p != nil {
			wrong = r.at + " can't be read: " + panicText(p)
		}
	}()
	if len(args) == 0 || !r.is(args[0], js.TypeObject, "an object") {
		if r.wrong == "" {
			r.wrong = "the request is missing"
		}
		return lint.Request{}, r.wrong
	}
	v := args[0]
	request = lint.Request{
		Text:         r.text(v, "text"),
		Message:      r.text(v, "message"),
		Platform:     r.text(v, "platform"),
		Settings:     r.settings(v),
		SettingsText: r.text(v, "settingsText"),
		Now:          r.text(v, "now"),
	}
	return request, r.wrong
}

func (r *reader) text(v js.Value, field string) string {
	r.at = field
	return r.string(v.Get(field))
}

func (r *reader) settings(request js.Value) map[string][]string {
	r.at = "settings"
	v := request.Get("settings")
	if !r.is(v, js.TypeObject, "an object") {
		return nil
	}
	keys := object.Call("keys", v)
	settings := map[string][]string{}
	for i := range keys.Length() {
		key := r.string(keys.Index(i))
		if r.wrong != "" {
			return nil
		}
		r.at = "settings." + key
		if list, given := r.list(v.Get(key)); given {
			settings[key] = list
		}
	}
	return settings
}

// list tells an empty list, which says that there is none, from one not given.
func (r *reader) list(v js.Value) (list []string, given bool) {
	if !r.is(v, js.TypeObject, "a list") {
		return nil, false
	}
	if !array.Call("isArray", v).Bool() {
		r.fail("is an object, not a list")
		return nil, false
	}
	name, n := r.at, v.Length()
	if !r.spend(n) {
		return nil, false
	}
	list = make([]string, 0, n)
	for i := range n {
		r.at = name + "[" + strconv.Itoa(i) + "]"
		// A hole stays in the list as "", so that places keep their index.
		list = append(list, r.string(v.Index(i)))
		if r.wrong != "" {
			return nil, false
		}
	}
	return list, true
}

func (r *reader) string(v js.Value) string {
	if !r.is(v, js.TypeString, "a string") {
		return ""
	}
	// Only an object can be asked its length, so the string is boxed.
	if !r.spend(object.Invoke(v).Get("length").Int()) {
		return ""
	}
	return v.String()
}

// is tells whether v is there and of a type. Something else than that, or than
// nothing, is wrong.
func (r *reader) is(v js.Value, want js.Type, a string) bool {
	if v.IsUndefined() || v.IsNull() || r.wrong != "" {
		return false
	}
	if got := v.Type(); got != want {
		r.fail("is " + article(got) + ", not " + a)
		return false
	}
	return true
}

func (r *reader) spend(units int) bool {
	r.left -= units
	if r.left < 0 {
		r.fail("is too long: a request holds at most " + strconv.Itoa(maxUnits) + " characters")
	}
	return r.left >= 0
}

func (r *reader) fail(why string) {
	if r.wrong == "" {
		r.wrong = r.at + " " + why
	}
}

func article(t js.Type) string {
	if t == js.TypeObject {
		return "an object"
	}
	return "a " + t.String()
}

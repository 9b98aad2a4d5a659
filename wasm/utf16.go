package main

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"grantlint/rules/lint"
)

// Names of the fields that a place can be in. The settings follow as
// "settings.<key>.<index>".
const (
	textField         = "text"
	messageField      = "message"
	settingsTextField = "settingsText"
	settingsPrefix    = "settings."
	fixedField        = "fixed.text" // no field of a request: what Fixed has made of its text
)

// toUTF16 turns every offset of the report from bytes, as the core counts, into
// UTF-16 code units, as JavaScript does.
func toUTF16(request lint.Request, report *lint.Report) {
	u := units{request: request, fixed: report.Fixed.Text, tables: map[string][]int{}}
	for i := range report.Found {
		f := &report.Found[i]
		u.span(f.Field, &f.Start, &f.End)
	}
	for i := range report.Facts {
		f := &report.Facts[i]
		u.span(f.Field, &f.Start, &f.End)
	}
	for i := range report.Parts {
		p := &report.Parts[i]
		u.span(textField, &p.Start, &p.End)
	}
	for i := range report.Placement {
		p := &report.Placement[i]
		u.span(textField, &p.Start, &p.End)
	}
	for i := range report.Findings {
		u.finding(&report.Findings[i])
	}
	u.edits(textField, report.Fixed.Edits)
	for i := range report.Fixed.Parts {
		p := &report.Fixed.Parts[i]
		u.span(fixedField, &p.Start, &p.End)
	}
}

// units holds one table for each field that was asked for.
type units struct {
	request lint.Request
	fixed   string
	tables  map[string][]int
}

func (u units) finding(f *lint.Finding) {
	u.span(f.Field, &f.Start, &f.End)
	for i := range f.Related {
		r := &f.Related[i]
		u.span(r.Field, &r.Start, &r.End)
	}
	for i := range f.Fixes {
		u.edits(f.Fixes[i].Field, f.Fixes[i].Edits)
	}
}

func (u units) edits(field string, edits []lint.Edit) {
	for i := range edits {
		u.span(field, &edits[i].Start, &edits[i].End)
	}
}

func (u units) span(field string, start, end *int) {
	table, seen := u.tables[field]
	if !seen {
		table = unitTable(u.value(field))
		u.tables[field] = table
	}
	if table == nil {
		return
	}
	*start, *end = at(table, *start), at(table, *end)
}

// value is what the request holds in a field; "" for a field that it hasn't.
func (u units) value(field string) string {
	switch field {
	case textField:
		return u.request.Text
	case messageField:
		return u.request.Message
	case settingsTextField:
		return u.request.SettingsText
	case fixedField:
		return u.fixed
	}
	rest, ok := strings.CutPrefix(field, settingsPrefix)
	if !ok {
		return ""
	}
	// A key may hold dots, an index may not.
	dot := strings.LastIndexByte(rest, '.')
	if dot < 0 {
		return ""
	}
	for i, v := range u.request.Settings[rest[:dot]] {
		if strconv.Itoa(i) == rest[dot+1:] {
			return v
		}
	}
	return ""
}

// unitTable gives for each byte of s, and for its end, how many UTF-16 code
// units stand before it. It is nil where bytes and units are the same.
func unitTable(s string) []int {
	if isASCII(s) {
		return nil
	}
	table := make([]int, len(s)+1)
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		for j := range size {
			table[i+j] = n
		}
		i += size
		n++
		if r > 0xFFFF {
			n++ // a surrogate pair
		}
	}
	table[len(s)] = n
	return table
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// at looks up an offset; one outside the field is put at its nearer end, so
// that a mistake in the core costs a mark and not the answer.
func at(table []int, offset int) int {
	return table[min(max(offset, 0), len(table)-1)]
}

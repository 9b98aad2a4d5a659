package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentence makes a sentence of a clause.
func (v view) Sentence(clause string) string {
	first, size := utf8.DecodeRuneInString(clause)
	clause = string(unicode.ToUpper(first)) + clause[size:]
	if strings.HasSuffix(clause, ".") || strings.HasSuffix(clause, "!") {
		return clause
	}
	return clause + "."
}

// Say cuts a message at its backquotes, so that a page can set values apart.
// The marked segments are the values.
func (v view) Say(message string) []segment {
	var all []segment
	for i, run := range strings.Split(message, "`") {
		if run != "" {
			all = append(all, segment{run, i%2 == 1})
		}
	}
	return all
}

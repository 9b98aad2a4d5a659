package main

import "strings"

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

package main

import (
	"cmp"
	"fmt"
	"slices"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// An example is a case of a rule's golden file: what was pasted, with the places
// marked, and what it becomes. The report is made anew by the rules themselves;
// the golden file's tests say that it is the one written there.
type example struct {
	Name     string
	Link     string // opens the checker with this case
	Before   []segment
	Message  []segment
	Settings []given
	File     []segment      // a settings file
	Findings []lint.Finding // of this rule alone
	Fix      lint.Fix       // the first that writes something anew; no Title when there is none
}

// given is a setting of a case.
type given struct {
	Key    string
	Values [][]segment
}

// A segment is a run of text, marked where a finding lies on it.
type segment struct {
	Text string
	Mark bool
}

// readExamples takes the cases in which the rule reports, and the first in
// which it stays quiet.
func readExamples(id string, file []byte) ([]example, error) {
	cases, err := parseGolden(file)
	if err != nil {
		return nil, err
	}
	var reports, quiet []example
	for _, c := range cases {
		e := newExample(id, c)
		if len(e.Findings) > 0 {
			reports = append(reports, e)
		} else if quiet == nil {
			quiet = []example{e}
		}
	}
	return append(reports, quiet...), nil
}

func newExample(id string, c goldenCase) example {
	e := example{Name: c.Name, Link: shareLink(c.Request)}
	report := rules.Check(c.Request)
	marks := map[string][]lint.Finding{} // by field
	for _, f := range report.Findings {
		if f.Rule != id {
			continue
		}
		e.Findings = append(e.Findings, f)
		marks[f.Field] = append(marks[f.Field], f)
		for _, fix := range f.Fixes {
			if e.Fix.Title == "" && fix.Value != "" {
				e.Fix = fix
			}
		}
	}
	e.Before = segments(c.Request.Text, marks["text"])
	e.Message = segments(c.Request.Message, marks["message"])
	e.File = segments(c.Request.SettingsText, marks["settingsText"])
	for _, key := range c.Keys {
		g := given{Key: key}
		for i, v := range c.Request.Settings[key] {
			g.Values = append(g.Values, segments(v, marks[fmt.Sprintf("settings.%s.%d", key, i)]))
		}
		e.Settings = append(e.Settings, g)
	}
	return e
}

// segments cuts a text where findings begin and end.
func segments(text string, findings []lint.Finding) []segment {
	slices.SortStableFunc(findings, func(a, b lint.Finding) int { return cmp.Compare(a.Start, b.Start) })
	var all []segment
	at := 0
	for _, f := range findings {
		if f.Start < at || f.End <= f.Start {
			continue // within one that is marked, or nothing to mark
		}
		all = append(all, segment{text[at:f.Start], false}, segment{text[f.Start:f.End], true})
		at = f.End
	}
	all = append(all, segment{text[at:], false})
	return slices.DeleteFunc(all, func(s segment) bool { return s.Text == "" })
}

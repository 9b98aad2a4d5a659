// Package record runs real incidents through the rules and sets what grantlint
// says beside what the thread established. It serves a test and a page, and is
// no part of the program.
package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// An Incident is one case as it was told in a thread.
type Incident struct {
	ID        string
	Source    string
	Date      string
	Platform  string // who read the link: a pack, or a provider's name
	Input     string // what a person would paste
	InputFrom string `json:"input_from"` // verbatim, assembled, callback or message
	Settings  map[string]any
	Shown     string
	Cause     string   // as established
	About     string   // what a good diagnosis is about
	Names     []string // what a good diagnosis mentions
	Fix       string
	Outcome   string // refused, insecure, unknown or works
	Note      string
}

// Read reads incidents, one JSON object a line.
func Read(file []byte) ([]Incident, error) {
	var all []Incident
	lines := bufio.NewScanner(bytes.NewReader(file))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var i Incident
		if err := json.Unmarshal(lines.Bytes(), &i); err != nil {
			return nil, fmt.Errorf("line %d: %w", len(all)+1, err)
		}
		all = append(all, i)
	}
	return all, lines.Err()
}

// Pack is the platform that reads the incident's link.
func (i Incident) Pack() string {
	switch i.Platform {
	case "hubspot", "zoho", "wechat":
		return i.Platform
	case "wecom":
		return "wechat"
	}
	return "oauth"
}

// Request is what the person would have given.
func (i Incident) Request() lint.Request {
	r := lint.Request{Text: i.Input, Settings: map[string][]string{}}
	if i.Pack() != "oauth" && (i.InputFrom == "message" || !strings.Contains(i.Input, "://")) {
		r.Platform = i.Pack() // people know where they were
	}
	for k, v := range i.Settings {
		key := camel(k)
		if k == "required_scopes" && i.Pack() != "hubspot" {
			continue // the scopes that were wanted, not a setting
		}
		switch v := v.(type) {
		case string:
			r.Settings[key] = []string{v}
		case []any:
			r.Settings[key] = []string{} // none is known as well
			for _, s := range v {
				r.Settings[key] = append(r.Settings[key], fmt.Sprint(s))
			}
		}
	}
	return r
}

// camel turns redirect_uris into redirectUris.
func camel(s string) string {
	words := strings.Split(s, "_")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}

// What grantlint makes of an incident.
const (
	First  = "first"  // the first finding is the established cause
	Among  = "among"  // a later one is
	Missed = "missed" // none is
	Quiet  = "quiet"  // the link works, and gets no error
	Alarm  = "alarm"  // the link works, and gets an error
)

// An Entry is an incident and what grantlint says of it.
type Entry struct {
	Incident
	Verdict string
	Says    []string // the messages of the findings that are no hints
	Asks    string   // the setting that would decide
	Result  string
}

// Run checks an incident.
func Run(i Incident) Entry {
	rep := rules.Check(i.Request())
	e := Entry{Incident: i, Verdict: rep.Verdict, Asks: rep.Ask, Result: Missed}
	for n, f := range rep.Findings {
		if f.Severity != lint.Info {
			e.Says = append(e.Says, f.Message)
		}
		if i.Outcome == "works" || e.Result == First || e.Result == Among || !i.diagnosed(f) {
			continue
		}
		e.Result = Among
		if n == 0 {
			e.Result = First
		}
	}
	if i.Outcome == "works" {
		e.Result = Quiet
		if rep.Verdict == lint.VerdictRefused {
			e.Result = Alarm
		}
	}
	return e
}

// diagnosed reports whether a finding is about the established cause and
// mentions what a good diagnosis does, in its words or in a fix.
func (i Incident) diagnosed(f lint.Finding) bool {
	if f.About != i.About {
		return false
	}
	said := f.Title + "\n" + f.Message + "\n" + strings.Join(f.Shown, "\n")
	for _, x := range f.Fixes {
		said += "\n" + x.Title + "\n" + x.Where + "\n" + x.Copy + "\n" + x.Value
	}
	said = strings.ToLower(said)
	for _, n := range i.Names {
		if strings.Contains(said, strings.ToLower(n)) {
			return true
		}
	}
	return len(i.Names) == 0
}

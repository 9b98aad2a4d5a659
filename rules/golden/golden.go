// Package golden reads and writes the cases in rules/*/testdata: what was
// pasted, and what a person would see, carets and all. One file is test,
// documentation example and sample in one. It serves tests and pages, and is no
// part of the program.
//
// A case begins with "# " and its title. Lines of input follow:
//
//	url: https://…            the paste, on one line
//	text:                     the paste, each line behind "| "
//	message: …                what the platform showed
//	platform: hubspot
//	settings requiredScopes: a, b
//	settingsText:             each line behind "| "
//	now: 2026-11-01
//	cause: what was established where the case was told, for people to compare
//
// All else is answer and is written by the tests with -update: carets below
// what they mark, "=>" what a fix makes of the field, "->" what to change
// elsewhere, "unchecked:" the settings that a rule waits for.
package golden

import (
	"fmt"
	"strings"

	"grantlint/rules/lint"
)

// A Case is one example.
type Case struct {
	Title   string
	Request lint.Request
	Keys    []string // of Request.Settings, in the order of the file
	Cause   string   // what was established where the case was told
	Answer  string   // the case as it stands in the file, input and answer
}

// Parse reads a file of cases. Unknown keys are errors, as are two cases with
// one title.
func Parse(file string) ([]Case, error) {
	var cases []Case
	titles := map[string]bool{}
	for _, block := range blocks(file) {
		c, err := parse(block)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", c.Title, err)
		}
		if titles[c.Title] {
			return nil, fmt.Errorf("%q: stands twice", c.Title)
		}
		titles[c.Title] = true
		cases = append(cases, c)
	}
	return cases, nil
}

// blocks splits a file before each line that begins with "# ".
func blocks(file string) []string {
	var bs []string
	for _, line := range strings.Split(strings.TrimRight(file, "\n"), "\n") {
		if strings.HasPrefix(line, "# ") {
			bs = append(bs, "")
		}
		if len(bs) == 0 {
			bs = append(bs, "")
		}
		bs[len(bs)-1] += line + "\n"
	}
	for i := range bs {
		bs[i] = strings.TrimRight(bs[i], "\n") + "\n"
	}
	return bs
}

func parse(block string) (Case, error) {
	lines := strings.Split(strings.TrimRight(block, "\n"), "\n")
	c := Case{Answer: block, Title: strings.TrimPrefix(lines[0], "# ")}
	if c.Title == lines[0] {
		return c, fmt.Errorf("a case begins with %q", "# title")
	}
	var into *string // the field that "| " lines go on with
	for _, line := range lines[1:] {
		if body, ok := strings.CutPrefix(line, "| "); ok || line == "|" {
			if into == nil {
				return c, fmt.Errorf("%q stands below no text", line)
			}
			if line == "|" {
				body = ""
			}
			if *into != "" {
				*into += "\n"
			}
			*into += body
			continue
		}
		key, value, found := strings.Cut(line, ":")
		if !found || strings.HasPrefix(line, " ") || line == "" {
			continue // answer
		}
		into = nil
		value = strings.TrimPrefix(value, " ")
		switch key {
		case "url":
			c.Request.Text = value
		case "text":
			into = &c.Request.Text
		case "message":
			c.Request.Message = value
		case "platform":
			c.Request.Platform = value
		case "settingsText":
			into = &c.Request.SettingsText
		case "now":
			c.Request.Now = value
		case "cause":
			c.Cause = value
		case "unchecked", "verdict", "ask", "subject", "fixed", "fixedSettings":
		default:
			name, ok := strings.CutPrefix(key, "settings ")
			if !ok {
				return c, fmt.Errorf("unknown key %q", key)
			}
			c.set(name, value)
		}
	}
	return c, nil
}

func (c *Case) set(key, value string) {
	if c.Request.Settings == nil {
		c.Request.Settings = map[string][]string{}
	}
	values := []string{}
	for _, v := range strings.Split(value, ", ") {
		if v != "" {
			values = append(values, v)
		}
	}
	c.Request.Settings[key] = values
	c.Keys = append(c.Keys, key)
}

// Format writes a case with the answer of one rule; of all when rule is "",
// and then with the verdict.
func Format(c Case, rep lint.Report, rule string) string {
	w := writer{rep: rep, rule: rule}
	w.line("# " + c.Title)
	r := c.Request
	switch {
	case strings.Contains(r.Text, "\n"):
		w.block("text", r.Text, "text")
	case r.Text != "":
		w.oneLine("url", r.Text, "text")
	}
	if r.Message != "" {
		w.oneLine("message", r.Message, "message")
	}
	if r.Platform != "" {
		w.line("platform: " + r.Platform)
	}
	for _, k := range c.Keys {
		w.settings(k, r.Settings[k])
	}
	if r.SettingsText != "" {
		w.block("settingsText", r.SettingsText, "settingsText")
	}
	if r.Now != "" {
		w.line("now: " + r.Now)
	}
	if c.Cause != "" {
		w.line("cause: " + c.Cause)
	}
	w.placeless()
	w.rest()
	return w.b.String()
}

type writer struct {
	b    strings.Builder
	rep  lint.Report
	rule string
}

func (w *writer) line(s string) { w.b.WriteString(strings.TrimRight(s, " ") + "\n") }

// oneLine writes a field that stands behind "key: " and its findings below.
func (w *writer) oneLine(key, content, field string) {
	w.line(key + ": " + content)
	w.findings(field, content, 0, len(content), len(key)+2, true)
}

// block writes a field line by line, each with its findings below.
func (w *writer) block(key, content, field string) {
	w.line(key + ":")
	start := 0
	for _, line := range strings.Split(content, "\n") {
		w.line("| " + line)
		w.findings(field, content, start, start+len(line), 2, start+len(line) == len(content))
		start += len(line) + 1
	}
}

func (w *writer) settings(key string, values []string) {
	w.line("settings " + key + ": " + strings.Join(values, ", "))
	column := len("settings " + key + ": ")
	for i, v := range values {
		w.findings(fmt.Sprintf("settings.%s.%d", key, i), v, 0, len(v), column, true)
		column += width(v) + 2
	}
}

// findings writes those that begin in content[start:end], a line of field that
// is printed from a column on.
func (w *writer) findings(field, content string, start, end, column int, last bool) {
	for _, f := range w.rep.Findings {
		if f.Field != field || w.rule != "" && f.Rule != w.rule || f.Start < start || f.Start > end || f.Start == end && f.End > f.Start && !last {
			continue
		}
		marked := content[f.Start:min(max(f.End, f.Start), end)]
		carets := strings.Repeat("^", max(1, width(marked)))
		indent := strings.Repeat(" ", column+width(content[start:f.Start]))
		w.line(indent + carets + " " + f.Severity + " " + f.Rule + ": " + f.Message)
		w.related(f)
		w.fixes(f)
	}
}

// placeless writes findings that stand in no field that was given.
func (w *writer) placeless() {
	for _, f := range w.rep.Findings {
		if f.Field == "" && (w.rule == "" || f.Rule == w.rule) {
			w.line("  " + f.Severity + " " + f.Rule + ": " + f.Message)
			w.fixes(f)
		}
	}
}

func (w *writer) related(f lint.Finding) {
	for _, r := range f.Related {
		w.line("  see " + r.Field + ": " + r.Message)
	}
}

func (w *writer) fixes(f lint.Finding) {
	for _, x := range f.Fixes {
		mark := ""
		if !x.Safe && len(x.Edits) > 0 {
			mark = ", to be looked at"
		}
		switch {
		case len(x.Edits) > 0 && strings.Contains(x.Value, "\n"):
			w.line("  => (" + x.Title + mark + ")")
			for _, line := range strings.Split(x.Value, "\n") {
				w.line("     " + line)
			}
		case len(x.Edits) > 0:
			w.line("  => " + x.Value + " (" + x.Title + mark + ")")
		}
		if x.Where != "" || x.Copy != "" || len(x.Edits) == 0 {
			copied := ""
			if x.Copy != "" {
				copied = ": " + strings.ReplaceAll(x.Copy, "\n", " | ")
			}
			w.line("  -> " + x.Who + ", " + x.Where + copied + " (" + x.Title + ")")
		}
	}
}

func (w *writer) rest() {
	for _, u := range w.rep.Unchecked {
		if w.rule == "" || u.Rule == w.rule {
			line := "unchecked: "
			if w.rule == "" {
				line += u.Rule + " "
			}
			w.line(line + strings.Join(u.Needs, ", "))
		}
	}
	if w.rule == "" {
		w.line("verdict: " + w.rep.Verdict)
		if w.rep.Ask != "" {
			w.line("ask: " + w.rep.Ask)
		}
	}
}

// width is how many columns a terminal gives to s: two for the wide letters of
// East Asia, none for marks that combine.
func width(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case 0x300 <= r && r <= 0x36f, r == 0x200b, r == 0xfeff:
		case 0x1100 <= r && r <= 0x115f, 0x2e80 <= r && r <= 0xa4cf, 0xac00 <= r && r <= 0xd7a3,
			0xf900 <= r && r <= 0xfaff, 0xfe30 <= r && r <= 0xfe6f, 0xff00 <= r && r <= 0xff60,
			0xffe0 <= r && r <= 0xffe6, 0x1f300 <= r && r <= 0x1faff, 0x20000 <= r && r <= 0x3fffd:
			n += 2
		default:
			n++
		}
	}
	return n
}

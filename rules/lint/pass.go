package lint

import "grantlint/rules/text"

// A Pass is what one rule sees of a case, and how it speaks.
type Pass struct {
	*Case
	rule  *Rule
	out   []*Draft
	needs []string
}

// Ask asks a rule: drafts are what it found, needs the settings keys that it
// waits for. Most rules find nothing, so they share the Pass.
func (p *Pass) Ask(r *Rule) (drafts []*Draft, needs []string) {
	if !r.Applies(p.Case) {
		return nil, nil
	}
	p.rule, p.out, p.needs = r, nil, nil
	r.Check(p)
	return p.out, p.needs
}

// Needs says that the rule can't be decided without these settings.
func (p *Pass) Needs(keys ...string) {
	for _, k := range keys {
		if p.Platform.Setting(k) == nil {
			continue // never ask for what the platform doesn't have
		}
		known := false
		for _, have := range p.needs {
			known = known || have == k
		}
		if !known {
			p.needs = append(p.needs, k)
		}
	}
}

// ShownBy reports whether a finding of the rule shows this cause.
func (s *Shown) ShownBy(d *Draft) bool { return s.Kind == "" || s.Kind == d.Kind }

// Explains reports whether a message was pasted of which the rule explains a
// cause.
func (p *Pass) Explains() bool { return p.ExplainsKind("") }

// ExplainsKind reports so for one of the mistakes that the rule finds.
func (p *Pass) ExplainsKind(kind string) bool {
	if len(p.Messages) == 0 {
		return false
	}
	for _, s := range p.Platform.ShownFor(p.rule) {
		for _, m := range p.Messages {
			if m.Message == s.Message && (kind == "" || kind == s.Kind) {
				return true
			}
		}
	}
	return false
}

// A Draft is a finding that is being written.
type Draft struct {
	Rule     *Rule
	About    string // the rule's topic, or a closer one
	Severity string
	Kind     string // which of several mistakes that the rule finds; "" for most
	At       text.Text
	Format   string
	Args     []string
	Rank     int      // among findings of one severity, lower comes first; 0 for most
	Behind   bool     // it holds only if no more was left out of what was pasted: it comes after all others
	Told     bool     // it is what the platform showed, or about the same: it comes before others of its severity
	Shown    []Phrase // what the platform shows for it
	Related  []Note
	Fixes    []Change
}

// A Note is another place that explains a finding.
type Note struct {
	At   text.Text
	Text string
}

// A Change is a fix that is being written. All its edits are in one field.
type Change struct {
	Title string // a verb phrase
	Who   string // Developer when empty
	Where string // the path in the console; "" for the link itself
	Copy  string // what to enter there
	Safe  bool   // uses only what the person gave
	Edits []text.Edit
}

// Who may make a change.
const (
	Developer = "developer"
	Installer = "installer"
	Admin     = "admin"
	Vendor    = "platform"
)

// Report says that the rule applies at a place. format has %s, %q and %l for
// args; see Format.
func (p *Pass) Report(at text.Text, format string, args ...string) *Draft {
	return p.ReportKind("", at, format, args...)
}

// ReportKind is Report for a rule that finds several mistakes, of which each
// explains other messages.
func (p *Pass) ReportKind(kind string, at text.Text, format string, args ...string) *Draft {
	d := &Draft{Rule: p.rule, About: p.rule.About, Severity: p.rule.Severity, Kind: kind, At: at, Format: format, Args: append([]string(nil), args...)}
	if p.Refused() {
		d.Severity = Error
	}
	for _, s := range p.Platform.ShownFor(p.rule) {
		if s.ShownBy(d) {
			d.Shown = append(d.Shown, s.Message.Texts[0])
		}
	}
	p.out = append(p.out, d)
	return d
}

// Refused reports whether the platform, or the standard in the settings, is
// known to refuse what the rule finds. Its findings are errors then.
func (p *Pass) Refused() bool { return p.Refuses(p.rule.ID) }

// Fact shows something that was understood. state is "", "same" or "differs".
func (p *Pass) Fact(label, value string, at text.Text, state string) {
	f := Fact{Label: label, Value: value, State: state}
	f.Field, f.Start, f.End = place(at)
	p.Facts = append(p.Facts, f)
}

// As lowers the severity of a finding that is less certain than its rule.
func (d *Draft) As(severity string) *Draft {
	d.Severity = severity
	return d
}

// Of files a finding under a closer topic than its rule's: a rule about any
// parameter may have found one about scopes.
func (d *Draft) Of(about string) *Draft {
	d.About = about
	return d
}

// Also adds a place that explains the finding.
func (d *Draft) Also(at text.Text, note string) *Draft {
	d.Related = append(d.Related, Note{at, note})
	return d
}

// Fix adds an alternative to the fixes. Edits may come in any order; where one
// can't be written, or two are about the same bytes, there is no such fix.
func (d *Draft) Fix(c Change) *Draft {
	if c.Who == "" {
		c.Who = Developer
	}
	var ok bool
	if c.Edits, ok = text.InOrder(c.Edits); ok {
		d.Fixes = append(d.Fixes, c)
	}
	return d
}

// Replace adds a fix that puts s in the place of at. Where that can't be
// written, there is no such fix.
func (d *Draft) Replace(at text.Text, s, title string, safe bool) *Draft {
	e, ok := at.Replace(s)
	if !ok {
		return d
	}
	return d.Fix(Change{Title: title, Safe: safe, Edits: []text.Edit{e}})
}

// Finding writes the draft out; with values, each fix has the whole field as it
// makes it, and without, only its edits.
func (d *Draft) Finding(values bool) Finding {
	f := Finding{
		Rule: d.Rule.ID, About: d.About, Severity: d.Severity, Title: d.Rule.Title,
		Message: Format(d.Format, d.Args), Format: d.Format, Args: d.Args,
		Shown: []string{}, ShownLangs: []string{}, Related: []Related{}, Fixes: []Fix{}, Doc: d.Rule.Doc(),
	}
	if f.About == "" {
		f.About = d.Rule.About
	}
	if f.Args == nil {
		f.Args = []string{}
	}
	f.Field, f.Start, f.End = place(d.At)
	for _, t := range d.Shown {
		f.Shown = append(f.Shown, t.Text)
		f.ShownLangs = append(f.ShownLangs, t.Lang)
	}
	for _, n := range d.Related {
		field, start, end := place(n.At)
		f.Related = append(f.Related, Related{field, start, end, n.Text})
	}
	for _, c := range d.Fixes {
		f.Fixes = append(f.Fixes, c.fix(values))
	}
	return f
}

func (c Change) fix(values bool) Fix {
	f := Fix{Title: c.Title, Who: c.Who, Where: c.Where, Copy: c.Copy, Safe: c.Safe, Edits: []Edit{}}
	if len(c.Edits) == 0 {
		return f
	}
	src := c.Edits[0].Source
	f.Field = src.Field
	if values {
		f.Value = text.Apply(src.Content, c.Edits)
	}
	for _, e := range c.Edits {
		f.Edits = append(f.Edits, Edit{e.Start, e.End, e.Text})
	}
	return f
}

func place(t text.Text) (field string, start, end int) {
	if t.Source() == nil {
		return "", 0, 0
	}
	start, end = t.Span()
	return t.Source().Field, start, end
}

// Texts are what platforms show for this mistake, in the wording to show first.
func (r *Rule) Texts() []string {
	texts := make([]string, len(r.Shown))
	for i, s := range r.Shown {
		texts[i] = s.Message.Texts[0].Text
	}
	return texts
}

// Doc is the path of the rule's page from the site's root.
func (r *Rule) Doc() string { return "rules/" + r.ID + "/" }

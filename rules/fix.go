package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// maxRounds bounds how often a fixed text is checked again. Each round mends
// what the one before uncovered; eight were seen.
const maxRounds = 20

// fix takes the safe fixes in order, each whole or not at all, and checks
// again, until none is left. What doesn't come to rest is left as it was given.
func fix(r lint.Request, c *lint.Case, drafts []*lint.Draft, unchecked []lint.Unchecked) lint.Fixed {
	given := lint.Fixed{Text: r.Text, SettingsText: r.SettingsText, Edits: []lint.Edit{}, Parts: []lint.Part{}}
	edits := safeEdits(drafts)
	if len(edits) == 0 {
		return given
	}
	paste, file := origin(r.Text), origin(r.SettingsText)
	for range maxRounds {
		paste.apply(edits, "text")
		file.apply(edits, "settingsText")
		r.Text, r.SettingsText = paste.content, file.content
		c, _ = read(r)
		drafts, unchecked = run(c)
		if edits = safeEdits(drafts); len(edits) == 0 {
			f := lint.Fixed{Text: paste.content, SettingsText: file.content, Edits: paste.edits(), Parts: parts(c)}
			secretsOf(c, r).rows(f.Parts)
			f.Verdict, _ = verdict(c, explain(c, drafts, unchecked), unchecked)
			return f
		}
	}
	return given
}

// safeEdits gathers the edits of the first safe fix of each finding, less those
// that overlap one taken before.
func safeEdits(drafts []*lint.Draft) []text.Edit {
	var taken []text.Edit
	for _, d := range drafts {
		for _, f := range d.Fixes {
			if !f.Safe || len(f.Edits) == 0 || !mendable(f.Edits[0].Source) {
				continue
			}
			taken = merge(taken, f.Edits)
			break
		}
	}
	return taken
}

// mendable reports whether a field is one that Fixed carries.
func mendable(s *text.Source) bool {
	return s.Field == "text" || s.Field == "settingsText"
}

// merge puts the edits of one fix among those taken, all or none. Equal edits
// count once.
func merge(taken, edits []text.Edit) []text.Edit {
	out := taken[:len(taken):len(taken)]
	for _, e := range edits {
		equal, clash := meets(taken, e)
		if clash {
			return taken
		}
		if !equal {
			out = append(out, e)
		}
	}
	return out
}

// meets reports whether an edit stands among those taken, or would touch one
// that takes something away. Insertions at one point go together, but not two
// that would add one parameter twice.
func meets(taken []text.Edit, e text.Edit) (equal, clash bool) {
	for _, o := range taken {
		switch {
		case o.Source.Field != e.Source.Field:
		case o.Start == e.Start && o.End == e.End && o.Text == e.Text:
			return true, false
		case o.Start == o.End && e.Start == e.End:
			clash = clash || o.Start == e.Start && addsParam(o.Text) != "" && addsParam(o.Text) == addsParam(e.Text)
		case o.Start == o.End || e.Start == e.End:
			clash = clash || o.Start <= e.End && e.Start <= o.End
		default:
			clash = clash || o.Start < e.End && e.Start < o.End
		}
	}
	return false, clash
}

// addsParam is the "&name=" that an inserted text begins with; "" when it adds
// no parameter.
func addsParam(s string) string {
	if i := strings.IndexByte(s, '='); i > 0 && (s[0] == '&' || s[0] == '?') {
		return s[1:i]
	}
	return ""
}

// A traced is a field on its way through the rounds: each byte knows where it
// stood at first, or that it was put in.
type traced struct {
	first   string
	content string
	from    []int32 // the byte's place in first; -1 when it was put in
}

func origin(s string) *traced {
	return &traced{first: s, content: s}
}

// apply makes those of the edits that are in a field.
func (t *traced) apply(edits []text.Edit, field string) {
	var own []text.Edit
	for _, e := range edits {
		if e.Source.Field == field {
			own = append(own, e)
		}
	}
	own, _ = text.InOrder(own)
	if len(own) == 0 {
		return
	}
	t.trace()
	var from []int32
	last := 0
	for _, e := range own {
		from = append(from, t.from[last:e.Start]...)
		for range len(e.Text) {
			from = append(from, -1)
		}
		last = e.End
	}
	t.content, t.from = text.Apply(t.content, own), append(from, t.from[last:]...)
}

// trace begins to keep places; most texts need no fix and never do.
func (t *traced) trace() {
	if t.from != nil {
		return
	}
	t.from = make([]int32, len(t.content))
	for i := range t.from {
		t.from[i] = int32(i)
	}
}

// edits lead from the first content to the last.
func (t *traced) edits() []lint.Edit {
	edits := []lint.Edit{}
	if t.from == nil {
		return edits
	}
	done := 0 // bytes of first that are accounted for
	for i := 0; i <= len(t.from); {
		j := i
		for j < len(t.from) && t.from[j] < 0 {
			j++
		}
		next := len(t.first)
		if j < len(t.from) {
			next = int(t.from[j])
		}
		if j > i || next > done {
			edits = append(edits, lint.Edit{Start: done, End: next, Text: t.content[i:j]})
		}
		done = next + 1
		i = j + 1
	}
	return edits
}

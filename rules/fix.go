package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// maxRounds bounds how often a fixed text is checked again. Each round mends
// what the one before uncovered; eight were seen.
const maxRounds = 20

// fix takes the safe fixes in order, each whole or not at all, and checks
// again, until none is left.
func fix(r lint.Request, drafts []*lint.Draft) lint.Fixed {
	paste, file := origin(r.Text), origin(r.SettingsText)
	for range maxRounds {
		edits := safeEdits(drafts)
		if len(edits) == 0 {
			break
		}
		paste.apply(edits, "text")
		file.apply(edits, "settingsText")
		r.Text, r.SettingsText = string(paste.content), string(file.content)
		c, _ := read(r)
		drafts, _ = run(c)
	}
	return lint.Fixed{Text: string(paste.content), SettingsText: string(file.content), Edits: paste.edits()}
}

// safeEdits gathers, in order of place, the edits of the first safe fix of
// each finding, less those that overlap one taken before.
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
	out := append([]text.Edit(nil), taken...)
	for _, e := range edits {
		at, fits := place(out, e)
		if !fits {
			return taken
		}
		if at < 0 {
			continue
		}
		out = append(out, text.Edit{})
		copy(out[at+1:], out[at:])
		out[at] = e
	}
	return out
}

// place is where e goes among edits; -1 when an equal one is there. Insertions
// at one point are all taken, in order, and stand before what is replaced there.
func place(edits []text.Edit, e text.Edit) (at int, fits bool) {
	for i, o := range edits {
		if o.Source.Field == e.Source.Field && o.Start == e.Start && o.End == e.End && o.Text == e.Text {
			return -1, true
		}
		if o.Source.Field != e.Source.Field {
			if o.Source.Field < e.Source.Field {
				at = i + 1
			}
			continue
		}
		insertion := e.Start == e.End
		if o.Start < e.End && e.Start < o.End || o.Start == e.Start && !insertion && o.Start != o.End {
			return 0, false
		}
		if o.Start < e.Start || o.Start == e.Start && (o.Start == o.End || !insertion) {
			at = i + 1
		}
	}
	return at, true
}

// A traced is a field on its way through the rounds: each byte knows where it
// stood at first, or that it was put in.
type traced struct {
	first   string
	content []byte
	from    []int32 // the byte's place in first; -1 when it was put in
}

func origin(s string) *traced {
	return &traced{first: s, content: []byte(s)}
}

func (t *traced) apply(edits []text.Edit, field string) {
	var content []byte
	var from []int32
	last := 0
	for _, e := range edits {
		if e.Source.Field != field {
			continue
		}
		t.trace()
		content = append(append(content, t.content[last:e.Start]...), e.Text...)
		from = append(from, t.from[last:e.Start]...)
		for range len(e.Text) {
			from = append(from, -1)
		}
		last = e.End
	}
	if t.from == nil {
		return
	}
	t.content = append(content, t.content[last:]...)
	t.from = append(from, t.from[last:]...)
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
			edits = append(edits, lint.Edit{Start: done, End: next, Text: string(t.content[i:j])})
		}
		done = next + 1
		i = j + 1
	}
	return edits
}

package text

import "strings"

// Remove returns the edits that take the entries with these indexes, which are
// in order, out of an array or an object, each with its comma.
func (n Node) Remove(indexes ...int) []Edit {
	entries := n.entries()
	var edits []Edit
	for len(indexes) > 0 {
		run := 1 // of neighbours, which go in one piece
		for run < len(indexes) && indexes[run] == indexes[0]+run {
			run++
		}
		edits = append(edits, n.removeRun(entries, indexes[0], indexes[run-1]))
		indexes = indexes[run:]
	}
	return edits
}

// removeRun takes out the entries from first to last: up to the one behind, or
// else from the one before.
func (n Node) removeRun(entries []Text, first, last int) Edit {
	start, _ := entries[first].Span()
	_, end := entries[last].Span()
	switch {
	case last+1 < len(entries):
		end, _ = entries[last+1].Span()
	case first > 0:
		_, start = entries[first-1].Span()
	default:
		start, end = n.inner().Span()
	}
	return Edit{n.Text.Source(), start, end, ""}
}

// Add returns the edit that puts strings behind the last item of an array, laid
// out as the items before.
func (n Node) Add(values ...string) (Edit, bool) {
	return n.add(quotedAll(values))
}

// AddList returns the edit that puts a list of strings behind the last member
// of an object. Where each member has a line of its own, so has each string.
func (n Node) AddList(key string, values ...string) (Edit, bool) {
	before, unit := n.indent()
	list := quotedAll(values)
	name := quotedAll([]string{key})[0] + ": "
	switch {
	case len(values) == 0 || !strings.Contains(before, "\n"):
		name += "[" + strings.Join(list, ", ") + "]"
	default:
		inner := before + unit
		name += "[" + inner + strings.Join(list, ","+inner) + before + "]"
	}
	return n.add([]string{name})
}

// AddMember returns the edit that puts a member behind the last one of an
// object. value is JSON.
func (n Node) AddMember(key, value string) (Edit, bool) {
	return n.add([]string{quotedAll([]string{key})[0] + ": " + value})
}

// add puts entries behind the last one.
func (n Node) add(added []string) (Edit, bool) {
	blank := " "
	entries := n.entries()
	if len(entries) == 0 {
		return n.inner().Replace(strings.Join(added, ","+blank))
	}
	if before, _ := n.indent(); len(entries) > 1 || strings.Contains(before, "\n") {
		blank = before
	}
	return entries[len(entries)-1].End().Replace("," + blank + strings.Join(added, ","+blank))
}

// indent is the white space before the last entry, and how much deeper it is
// than the closing bracket.
func (n Node) indent() (before, unit string) {
	entries := n.entries()
	if len(entries) == 0 {
		return "", ""
	}
	i, _ := entries[len(entries)-1].within(n.Text)
	before = n.Text.s[len(strings.TrimRight(n.Text.s[:i], Space)):i]
	inner := n.inner().s
	outer := inner[len(strings.TrimRight(inner, Space)):]
	if unit, ok := strings.CutPrefix(before, outer); ok && outer != "" {
		return before, unit
	}
	return before, "  "
}

// entries are the items, or the members, each from its name to its value.
func (n Node) entries() []Text {
	ts := make([]Text, 0, len(n.Items)+len(n.Members))
	for _, item := range n.Items {
		ts = append(ts, item.Text)
	}
	for _, m := range n.Members {
		i, _ := m.Key.Text.within(n.Text)
		_, j := m.Value.Text.within(n.Text)
		ts = append(ts, n.Text.Slice(i, j))
	}
	return ts
}

// inner is what stands between the brackets.
func (n Node) inner() Text {
	i, j := 0, n.Text.Len()
	if j > 0 && (n.Text.s[0] == '{' || n.Text.s[0] == '[') {
		i++
	}
	if j > i && (n.Text.s[j-1] == '}' || n.Text.s[j-1] == ']') {
		j--
	}
	return n.Text.Slice(i, j)
}

func quotedAll(values []string) []string {
	qs := make([]string, len(values))
	for i, v := range values {
		qs[i] = `"` + escapeJSON(v, "") + `"`
	}
	return qs
}

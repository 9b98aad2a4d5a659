// Package text reads what people paste. A Text is a string that remembers
// where each of its bytes came from; the readers take URLs, queries and JSON
// apart into Texts. Nothing is ever normalised: a linter must see what was
// typed. What any of it means to a platform does not live here.
package text

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Source is a field of the request as it was given.
type Source struct {
	Field   string // "text", "message", "settingsText" or "settings.<key>.<index>"
	Content string
}

// A Text is a part of a Source, decoded through any number of layers. The zero
// Text is empty and stands nowhere. It is passed around by value, so it is kept
// small: what its neighbours share is in their origin.
type Text struct {
	s string
	o *origin // nil for the zero Text
	i int     // where s begins in what o decodes to
}

// An origin is where a decoded text came from.
type origin struct {
	src   *Source
	start int     // where the text begins in src, in bytes
	at    []place // for each byte of the text its run in src; nil while byte i stands at start+i
	layer         // what was undone to get the text; no code for nothing
}

// A place is the run of source bytes that one decoded byte stands for.
type place struct{ start, end int32 }

// New returns the whole content of a field as a Text.
func New(field, content string) Text { return new(whole).text(field, content) }

// List returns the values of a list as Texts, which stand in fields of their own:
// name.0, name.1 and so on.
func List(name string, values []string) []Text {
	list, wholes := make([]Text, len(values)), make([]whole, len(values))
	var fields strings.Builder
	fields.Grow(len(values) * (len(name) + len(".10")))
	for i, v := range values {
		start := fields.Len()
		fields.WriteString(name)
		fields.WriteByte('.')
		fields.WriteString(strconv.Itoa(i))
		list[i] = wholes[i].text(fields.String()[start:], v)
	}
	return list
}

// A whole is the source of a Text together with its origin, so that they cost one
// piece of memory.
type whole struct {
	source Source
	origin origin
}

func (w *whole) text(field, content string) Text {
	w.source = Source{field, content}
	w.origin.src = &w.source
	return Text{s: content, o: &w.origin}
}

// String returns the decoded text.
func (t Text) String() string { return t.s }

// Len is the length of the decoded text in bytes.
func (t Text) Len() int { return len(t.s) }

// Source is the field that t stands in; nil for the zero Text.
func (t Text) Source() *Source {
	if t.o == nil {
		return nil
	}
	return t.o.src
}

// Raw returns the source bytes that t covers, as they were typed.
func (t Text) Raw() string {
	if t.o == nil {
		return ""
	}
	start, end := t.Span()
	return t.o.src.Content[start:end]
}

// Span returns the bytes of the source that t covers. It is empty where t is.
func (t Text) Span() (start, end int) {
	switch {
	case t.o == nil:
		return 0, 0
	case t.o.at == nil:
		return t.o.start + t.i, t.o.start + t.i + len(t.s)
	case len(t.s) > 0:
		p := t.place(0, len(t.s))
		return int(p.start), int(p.end)
	case t.i > 0:
		start = int(t.o.at[t.i-1].end)
	case len(t.o.at) > 0:
		start = int(t.o.at[0].start)
	default:
		start = t.o.start
	}
	return start, start
}

// LineColumn returns where t starts in its source, as editors count: both from
// 1, columns in characters.
func (t Text) LineColumn() (line, column int) {
	if t.o == nil {
		return 1, 1
	}
	start, _ := t.Span()
	before := t.o.src.Content[:start]
	line = strings.Count(before, "\n") + 1
	before = before[strings.LastIndexByte(before, '\n')+1:]
	return line, utf8.RuneCountInString(before) + 1
}

// Slice returns the decoded bytes from i up to j.
func (t Text) Slice(i, j int) Text { return Text{t.s[i:j], t.o, t.i + i} }

// From returns t without its first i bytes.
func (t Text) From(i int) Text { return t.Slice(i, len(t.s)) }

// To returns the first i bytes of t.
func (t Text) To(i int) Text { return t.Slice(0, i) }

// Start returns the empty Text before t, where something may be put in.
func (t Text) Start() Text { return t.Slice(0, 0) }

// End returns the empty Text behind t.
func (t Text) End() Text { return t.Slice(len(t.s), len(t.s)) }

// Cut returns what stands before and after the first sep. Without one, before
// is t and after is empty.
func (t Text) Cut(sep string) (before, after Text, found bool) {
	if i := strings.Index(t.s, sep); i >= 0 {
		return t.To(i), t.From(i + len(sep)), true
	}
	return t, t.End(), false
}

// As returns a Text that reads s and stands where t does, for a value that is
// known by several names.
func (t Text) As(s string) Text {
	if t.s == s || t.s == "" {
		return t
	}
	var b builder
	for i := 0; i < len(s); i++ {
		b.add(s[i], t.place(0, len(t.s)))
	}
	return b.text(t, t.o.layer)
}

// Split returns the parts between each sep, empty ones too.
func (t Text) Split(sep string) []Text {
	parts := make([]Text, 0, strings.Count(t.s, sep)+1)
	for {
		before, after, found := t.Cut(sep)
		parts = append(parts, before)
		if !found {
			return parts
		}
		t = after
	}
}

// Fields returns the non-empty runs between the bytes in cutset.
func (t Text) Fields(cutset string) []Text {
	return t.AppendFields(make([]Text, 0, 1+strings.Count(t.s, cutset[:1])), cutset)
}

// AppendFields adds the fields of t to a list.
func (t Text) AppendFields(list []Text, cutset string) []Text {
	between := SetOf(cutset)
	for i := 0; i < len(t.s); i++ {
		n := between.Index(t.s[i:])
		if n < 0 {
			return append(list, t.From(i))
		}
		if n > 0 {
			list = append(list, t.Slice(i, i+n))
		}
		i += n
	}
	return list
}

// Space is the white space that people paste around things.
const Space = " \t\r\n\v\f"

// Trim returns t without the leading and trailing bytes that are in cutset.
func (t Text) Trim(cutset string) Text {
	i, j := 0, len(t.s)
	for i < j && strings.IndexByte(cutset, t.s[i]) >= 0 {
		i++
	}
	for j > i && strings.IndexByte(cutset, t.s[j-1]) >= 0 {
		j--
	}
	return t.Slice(i, j)
}

// Without returns t less the bytes in cutset, as a browser drops line breaks
// from a URL. The bytes that stay keep their places.
func (t Text) Without(cutset string) Text {
	if !strings.ContainsAny(t.s, cutset) {
		return t
	}
	var b builder
	for i := 0; i < len(t.s); i++ {
		if strings.IndexByte(cutset, t.s[i]) < 0 {
			b.add(t.s[i], t.place(i, i+1))
		}
	}
	return b.text(t, t.o.layer)
}

// Blank returns t with blanks in the holes, which are runs of bytes of the
// source. It is for Texts that nothing was undone for.
func (t Text) Blank(holes [][2]int) Text {
	b := []byte(t.s)
	start, _ := t.Span()
	for _, h := range holes {
		for i := h[0] - start; i < h[1]-start; i++ {
			b[i] = ' '
		}
	}
	t.s = string(b)
	return t
}

// place is the run of source bytes behind the decoded bytes from i up to j,
// which is not empty.
func (t Text) place(i, j int) place {
	i, j = t.i+i, t.i+j
	if t.o.at == nil {
		return place{int32(t.o.start + i), int32(t.o.start + j)}
	}
	return place{t.o.at[i].start, t.o.at[j-1].end}
}

// A builder gathers decoded bytes and their places.
type builder struct {
	s  strings.Builder
	at []place
}

func (b *builder) add(c byte, p place) {
	b.s.WriteByte(c)
	b.at = append(b.at, p)
}

// keep adds the bytes of t from i up to j as they are.
func (b *builder) keep(t Text, i, j int) {
	b.s.WriteString(t.s[i:j])
	if t.o.at != nil {
		b.at = append(b.at, t.o.at[t.i+i:t.i+j]...)
		return
	}
	for p := int32(t.o.start + t.i + i); i < j; i++ {
		b.at = append(b.at, place{p, p + 1})
		p++
	}
}

func (b *builder) text(of Text, l layer) Text {
	start, _ := of.Span()
	return Text{s: b.s.String(), o: &origin{src: of.Source(), start: start, at: b.at, layer: l}}
}

// An Edit replaces the bytes of Source from Start up to End.
type Edit struct {
	Source     *Source
	Start, End int
	Text       string
}

// Replace returns the edit that puts s in the place of t, escaped by as many
// layers as were undone to read t. ok is false where that can't be written
// back, as inside a sealed layer, and for a control character in a link: that is
// damage, wherever it comes from.
func (t Text) Replace(s string) (e Edit, ok bool) {
	for o := t.o; o != nil && o.code != nil; o = o.outer {
		if o.code.escape == nil || o.inLink() && strings.ContainsFunc(s, isControl) {
			return Edit{}, false
		}
		s = o.code.escape(s, o.escaped)
	}
	// A full stop at the end of a link would be taken for the sentence's.
	if n := len(s) - 1; n >= 0 && s[n] == '.' && t.o != nil && t.o.inLink() && t.endsLink() {
		s = s[:n] + "%2E"
	}
	return t.ReplaceRaw(s), t.o != nil
}

// inLink reports whether a layer is one that links have.
func (o *origin) inLink() bool { return o.code == Form || o.code == Percent }

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// endsLink reports whether nothing that could be of a link stands behind t.
func (t Text) endsLink() bool {
	_, end := t.Span()
	rest := t.o.src.Content[end:]
	return rest == "" || !unreserved(rest[0]) && strings.IndexByte("&#%+/?=", rest[0]) < 0
}

// ReplaceRaw returns the edit that puts s in the place of t as it is.
func (t Text) ReplaceRaw(s string) Edit {
	start, end := t.Span()
	return Edit{t.Source(), start, end, s}
}

// InOrder sorts edits by place, what is put in at a place before what is taken
// out there. ok is false where they overlap, or one of them is none.
func InOrder(edits []Edit) (sorted []Edit, ok bool) {
	sorted = edits
	for i := 1; i < len(sorted); i++ {
		for j := i; j > 0 && (sorted[j].Start < sorted[j-1].Start || sorted[j].Start == sorted[j-1].Start && sorted[j].End < sorted[j-1].End); j-- {
			sorted[j], sorted[j-1] = sorted[j-1], sorted[j]
		}
	}
	for i := range sorted {
		if sorted[i].Source == nil || i > 0 && sorted[i].Start < sorted[i-1].End {
			return nil, false
		}
	}
	return sorted, true
}

// Apply returns content with the edits made, which must be in order and must
// not overlap.
func Apply(content string, edits []Edit) string {
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(content[last:e.Start])
		b.WriteString(e.Text)
		last = e.End
	}
	b.WriteString(content[last:])
	return b.String()
}

package text

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Node is a value of a JSON document and where it stands. The zero Node
// stands for none.
type Node struct {
	Kind    string   // one of the kinds below
	Text    Text     // as typed
	Value   Text     // of a string its content, unescaped; else as Text
	Members []Member // of an object
	Items   []Node   // of an array
}

// Kinds of a Node.
const (
	KindNone   = "" // there is no value where there should be one
	KindObject = "object"
	KindArray  = "array"
	KindString = "string"
	KindNumber = "number"
	KindBool   = "bool"
	KindNull   = "null"
)

// A Member is one name and value of an object.
type Member struct {
	Key   Node
	Value Node
}

// A Problem is a place where a document is no JSON, and what was meant.
type Problem struct {
	At     Text
	Code   string   // what kind of mistake, as "trailing-comma"
	Format string   // what is wrong, with %q for a value and %s for a word
	Args   []string // for Format
	Fix    string   // what Edits do, as a verb phrase
	Safe   bool     // there is hardly another way to read it
	Edits  []Edit   // none when what was meant can't be told
}

// Get returns the value at a path of names. Of a name that is there twice the
// last one counts, as JSON readers have it.
func (n Node) Get(path ...string) (Node, bool) {
	for _, name := range path {
		i := n.index(name)
		if i < 0 {
			return Node{}, false
		}
		n = n.Members[i].Value
	}
	return n, true
}

// Has reports whether there is a value at a path of names.
func (n Node) Has(path ...string) bool {
	_, ok := n.Get(path...)
	return ok
}

func (n Node) index(name string) int {
	for i := len(n.Members) - 1; i >= 0; i-- {
		if n.Members[i].Key.Value.s == name {
			return i
		}
	}
	return -1
}

// ParseJSON reads a document. It reads on behind each mistake, so that what is
// right is found all the same; the problems stand in the order of their places.
func ParseJSON(t Text) (Node, []Problem) {
	r := jsonReader{t: t, s: t.s}
	n := r.document()
	r.sort()
	return n, r.problems
}

const (
	maxDepth    = 100 // of brackets in brackets
	maxProblems = 100
)

// A jsonReader reads a document from front to back.
type jsonReader struct {
	t        Text
	s        string
	i        int    // what comes next
	open     []byte // the brackets around it
	bare     bool   // the outermost of them isn't there
	over     bool   // the text ended before they were closed
	problems []Problem
}

// A mend puts s in the place of the bytes from i up to j.
type mend struct {
	i, j int
	s    string
}

// guess is a fix that is not safe: what was meant is likely, not certain.
const guess = "?"

// problem notes what is wrong with the bytes from i up to j. format may take
// arg. fix says what the mends do; guess before it means that they are one.
func (r *jsonReader) problem(code string, i, j int, format, arg, fix string, mends ...mend) {
	if len(r.problems) == maxProblems {
		return
	}
	p := Problem{At: r.t.Slice(i, j), Code: code, Format: format}
	if strings.IndexByte(format, '%') >= 0 { // arg may be an empty string that is quoted
		p.Args = []string{arg}
	}
	for _, m := range mends {
		e, ok := r.t.Slice(m.i, m.j).Replace(m.s)
		if !ok {
			p.Edits = nil
			break
		}
		p.Edits = append(p.Edits, e)
	}
	if p.Edits != nil {
		p.Fix, p.Safe = strings.TrimPrefix(fix, guess), !strings.HasPrefix(fix, guess)
	}
	r.problems = append(r.problems, p)
}

// sort puts the problems in the order of their places. They nearly are.
func (r *jsonReader) sort() {
	for i := 1; i < len(r.problems); i++ {
		p := r.problems[i]
		k := i
		for ; k > 0 && r.problems[k-1].At.i > p.At.i; k-- {
			r.problems[k] = r.problems[k-1]
		}
		r.problems[k] = p
	}
}

// document reads a whole document, and what people copy along with it.
func (r *jsonReader) document() Node {
	r.space()
	r.fence()
	rest := r.s[r.i:]
	bracket := strings.IndexAny(rest, "{[")
	switch {
	case rest == "":
		r.problem("empty", r.i, r.i, "there is nothing here", "", "")
		return Node{}
	case r.atKey():
		r.bare = true
		n := r.object(bracketAt{start: r.i, end: r.i, comma: -1, bare: true})
		r.behind()
		return n
	case r.atScalar() || bracket == 0:
	case bracket < 0:
		r.problem("no-json", r.i, len(strings.TrimRight(r.s, Space)), "this is no JSON: it has neither braces nor brackets", "", "")
		return Node{}
	default:
		end := r.i + len(strings.TrimRight(rest[:bracket], Space))
		r.problem("text-before", r.i, end, "%q stands before the JSON", r.s[r.i:end], guess+"Remove what stands before", mend{r.i, r.i + bracket, ""})
		r.i += bracket
	}
	n := r.value()
	if n.Kind == KindObject {
		r.closedEarly(&n)
	}
	r.behind()
	return n
}

// fence skips the line that opens a block of code in Markdown.
func (r *jsonReader) fence() {
	if !strings.HasPrefix(r.s[r.i:], "```") {
		return
	}
	if n := strings.IndexByte(r.s[r.i:], '\n'); n > 0 {
		r.i += n
		r.space()
	}
}

// atScalar reports whether all that comes is a value that is no object and no
// array.
func (r *jsonReader) atScalar() bool {
	rest := r.s[r.i:]
	if quote(rest) > 0 {
		return true
	}
	word := strings.TrimRight(rest, Space)
	_, kind := literal(word)
	return kind != KindNone || isNumber(word)
}

// atKey reports whether a name and a colon come next.
func (r *jsonReader) atKey() bool {
	s := r.s[r.i:]
	n := 0
	if quote(s) > 0 {
		n = scanString(s).end
	} else {
		for n < len(s) && (isAlnum(s[n]) || s[n] == '_' || s[n] == '$' || s[n] == '-') {
			n++
		}
	}
	s = strings.TrimLeft(s[n:], Space)
	return n > 0 && strings.HasPrefix(s, ":") && !strings.HasPrefix(s, "://")
}

// behind notes what stands behind the document.
func (r *jsonReader) behind() {
	end := r.i
	r.space()
	rest := r.s[r.i:]
	if rest == "" || strings.HasPrefix(rest, "```") {
		return
	}
	last := len(strings.TrimRight(r.s, Space))
	switch {
	case strings.Trim(rest, ",;"+Space) == "":
		r.problem("text-behind", r.i, last, "%q stands behind the end", r.s[r.i:last], "Remove it", mend{r.i, last, ""})
	case strings.Trim(rest, "}]"+Space) == "":
		r.problem("extra-bracket", r.i, last, "%q closes nothing", r.s[r.i:last], "Remove it", mend{r.i, last, ""})
	default:
		r.problem("text-behind", r.i, last, "the JSON ends before this", "", guess+"Remove what stands behind", mend{end, last, ""})
	}
	r.i = len(r.s)
}

// closedEarly reads on when the outermost brace was closed too soon: more
// members follow.
func (r *jsonReader) closedEarly(n *Node) {
	for r.i < len(r.s) && r.s[r.i-1] == '}' {
		brace, back := r.i-1, *r
		r.space()
		comma := r.i
		if comma == len(r.s) || r.s[comma] != ',' {
			*r = back
			return
		}
		r.i++
		r.space()
		if !r.atKey() {
			*r = back
			return
		}
		r.i = comma
		r.problem("extra-bracket", brace, brace+1, "this closes the whole, and more follows", "", "Remove the brace", mend{brace, brace + 1, ""})
		start, _ := n.Text.within(r.t)
		more := r.object(bracketAt{start: start, end: brace, comma: -1, count: len(n.Members), members: n.Members})
		*n = more
	}
}

// value reads what is meant to be one value. It takes nothing where there is
// none.
func (r *jsonReader) value() Node {
	r.space()
	if r.i == len(r.s) {
		return r.none()
	}
	sign, _ := separator(r.s[r.i:])
	switch c := r.s[r.i]; {
	case sign != 0 || c == '}' || c == ']':
		return r.none()
	case (c == '{' || c == '[') && len(r.open) == maxDepth:
		return r.skip()
	case c == '{':
		r.i++
		return r.object(bracketAt{start: r.i - 1, end: r.i, comma: -1})
	case c == '[':
		r.i++
		return r.array(bracketAt{start: r.i - 1, end: r.i, comma: -1})
	case quote(r.s[r.i:]) > 0:
		return r.string()
	}
	return r.word()
}

// none is the value where there is none.
func (r *jsonReader) none() Node {
	at := r.t.Slice(r.i, r.i)
	return Node{Text: at, Value: at}
}

// skip passes over brackets that are too deep.
func (r *jsonReader) skip() Node {
	start, depth := r.i, 0
	for more := true; more && r.i < len(r.s); {
		switch r.s[r.i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
			more = depth > 0
		case '"':
			r.i += scanString(r.s[r.i:]).end - 1
		}
		r.i++
	}
	r.problem("too-deep", start, start+1, "what is in here lies too deep and is not read", "", "")
	t := r.t.Slice(start, r.i)
	return Node{Text: t, Value: t}
}

// A bracketAt is an object or an array that is being read.
type bracketAt struct {
	start   int  // of the opening bracket
	end     int  // of the last entry
	comma   int  // one that waits for an entry; -1 for none
	count   int  // of entries
	bare    bool // there is no opening bracket
	members []Member
}

func (r *jsonReader) object(b bracketAt) Node {
	n := Node{Kind: KindObject, Members: b.members}
	r.open = append(r.open, '{')
	for r.next(&b, '{') {
		n.Members = append(n.Members, r.member())
		b.took(r)
	}
	r.open = r.open[:len(r.open)-1]
	r.duplicates(n.Members, len(b.members))
	n.Text = r.t.Slice(b.start, r.i)
	n.Value = n.Text
	return n
}

func (r *jsonReader) array(b bracketAt) Node {
	n := Node{Kind: KindArray}
	r.open = append(r.open, '[')
	for {
		back := *r
		if !r.next(&b, '[') {
			break
		}
		item := r.value()
		if r.startsMember(item, b.count) {
			*r = back
			if b.count == 0 {
				return r.misread(b)
			}
			r.problem("missing-bracket", b.end, b.end, "the list is not closed before %q", item.Value.s, "Close the list", mend{b.end, b.end, "]"})
			r.i = b.end
			break
		}
		n.Items = append(n.Items, item)
		b.took(r)
	}
	r.open = r.open[:len(r.open)-1]
	n.Text = r.t.Slice(b.start, r.i)
	n.Value = n.Text
	return n
}

// startsMember reports whether item, just read in an array, is the name of a
// member, so that the array is over or is none.
func (r *jsonReader) startsMember(item Node, count int) bool {
	if item.Kind != KindString || count > 0 && !r.isOpen('{') {
		return false
	}
	back := *r
	r.space()
	sign, _ := separator(r.s[r.i:])
	*r = back
	return sign == ':'
}

// misread reads an object that was opened as an array.
func (r *jsonReader) misread(b bracketAt) Node {
	r.open = r.open[:len(r.open)-1]
	r.problem("wrong-bracket", b.start, b.start+1, "%q opens a list, and names with values follow", "[", "Write {", mend{b.start, b.start + 1, "{"})
	return r.object(b)
}

func (b *bracketAt) took(r *jsonReader) {
	b.end = r.i
	b.comma = -1
	b.count++
}

// isOpen reports whether a bracket is open around the innermost one.
func (r *jsonReader) isOpen(opener byte) bool {
	for _, o := range r.open[:len(r.open)-1] {
		if o == opener {
			return true
		}
	}
	return false
}

// next goes to the next entry of b. It is false when b is over; r is behind it
// then.
func (r *jsonReader) next(b *bracketAt, opener byte) bool {
	for {
		r.space()
		rest := r.s[r.i:]
		if rest == "" || strings.HasPrefix(rest, "```") || rest[0] == '}' || rest[0] == ']' {
			r.close(b, opener)
			return false
		}
		sign, n := separator(rest)
		switch {
		case sign == ',' && (b.comma >= 0 || b.count == 0):
			r.problem("extra-comma", r.i, r.i+n, "nothing stands before this comma", "", "Remove the comma", mend{r.i, r.i + n, ""})
		case sign == ',':
			b.comma = r.i
			r.wrongSign(n, ",")
		case sign == ':' && opener == '[' && b.count > 0 && b.comma < 0:
			b.comma = r.i
			r.wrongSign(n, ",")
		case sign == ':':
			r.problem("extra-colon", r.i, r.i+n, "nothing stands before this colon", "", guess+"Remove the colon", mend{r.i, r.i + n, ""})
		default:
			if b.count > 0 && b.comma < 0 {
				r.problem("missing-comma", b.end, b.end, "there is no comma before the next entry", "", "Put a comma", mend{b.end, b.end, ","})
			}
			return true
		}
		r.i += n
	}
}

// wrongSign notes when the sign of n bytes that comes next is not want.
func (r *jsonReader) wrongSign(n int, want string) {
	if got := r.s[r.i : r.i+n]; got != want {
		r.problem("wrong-sign", r.i, r.i+n, "%q stands where "+want+" should", got, "Write "+want, mend{r.i, r.i + n, want})
	}
}

// close reads the end of b, or what stands there instead.
func (r *jsonReader) close(b *bracketAt, opener byte) {
	closer := string(rune(opener + 2)) // so it is in ASCII
	at := max(b.end, b.comma+1)
	if b.comma >= 0 {
		r.problem("trailing-comma", b.comma, b.comma+1, "no comma may stand behind the last entry", "", "Remove the comma", mend{b.comma, b.comma + 1, ""})
	}
	got := byte(0)
	if r.i < len(r.s) && r.s[r.i] != '`' {
		got = r.s[r.i]
	}
	switch {
	case b.bare && got == '}':
		r.problem("missing-bracket", b.start, b.start, "there is no brace before this", "", "Put one", mend{b.start, b.start, "{"})
	case b.bare:
		r.problem("missing-bracket", b.start, b.start, "there are no braces around this", "", "Put them", mend{b.start, b.start, "{"}, mend{at, at, "}"})
		return
	case got == opener+2:
	case got == 0 && r.over:
		return // the innermost bracket spoke for all
	case got == 0 || r.isOpen(got-2):
		if got == 0 {
			r.over, closer = true, r.closers()
		}
		line, _ := r.t.Slice(b.start, b.start).LineColumn()
		r.problem("missing-bracket", at, at, "the "+string(rune(opener))+" of line %s is not closed", strconv.Itoa(line), "Close it", mend{at, at, closer})
		if strings.Trim(r.s[at:r.i], Space) == "" {
			r.i = at
		}
		return
	default:
		r.problem("wrong-bracket", r.i, r.i+1, "%q closes what "+string(rune(opener))+" opened", string(rune(got)), "Write "+closer, mend{r.i, r.i + 1, closer})
	}
	r.i++
}

// closers are what closes all that is open, the innermost first.
func (r *jsonReader) closers() string {
	open := r.open
	if r.bare {
		open = open[1:]
	}
	var b strings.Builder
	for i := len(open) - 1; i >= 0; i-- {
		b.WriteByte(open[i] + 2)
	}
	return b.String()
}

func (r *jsonReader) member() Member {
	if c := r.s[r.i]; c == '{' || c == '[' {
		r.problem("missing-key", r.i, r.i, "this has no name", "", "")
		return Member{Key: r.none(), Value: r.value()}
	}
	m := Member{Key: r.key()}
	end, colon := r.i, "Put a colon"
	if n := len(r.problems); n > 0 && r.problems[n-1].Code == "unclosed-string" {
		colon = guess + colon // it would land inside the name
	}
	r.space()
	switch sign, n := separator(r.s[r.i:]); {
	case sign == ':':
		r.wrongSign(n, ":")
		r.i += n
		end = r.i
	case sign == ',' || r.i == len(r.s) || r.s[r.i] == '}' || r.s[r.i] == ']':
	default:
		r.problem("missing-colon", end, end, "there is no colon behind %q", m.Key.Value.s, colon, mend{end, end, ":"})
	}
	m.Value = r.value()
	if m.Value.Text.Len() == 0 {
		r.i = end
		m.Value = r.none()
		r.problem("missing-value", end, end, "%q has no value", m.Key.Value.s, "")
	}
	return m
}

// key reads the name of a member.
func (r *jsonReader) key() Node {
	if quote(r.s[r.i:]) > 0 {
		return r.string()
	}
	start := r.i
	for r.i++; r.i < len(r.s) && strings.IndexByte("{}[]\"'\r\n", r.s[r.i]) < 0; r.i++ {
		if sign, _ := separator(r.s[r.i:]); sign != 0 {
			break
		}
	}
	r.i = start + len(strings.TrimRight(r.s[start:r.i], Space))
	return r.unquoted(start)
}

// unquoted makes a string of the bytes from start that have no quotes.
func (r *jsonReader) unquoted(start int) Node {
	r.i = max(r.i, start+1)
	t := r.t.Slice(start, r.i)
	fix := "Put quotes around it"
	if strings.ContainsAny(t.s, " (){}[]+$") {
		fix = guess + fix
	}
	r.problem("unquoted", start, r.i, "%q stands without quotes", t.s, fix, mend{start, r.i, `"` + escapeJSON(t.s, "") + `"`})
	return Node{Kind: KindString, Text: t, Value: t}
}

// word reads what is neither in quotes nor in brackets.
func (r *jsonReader) word() Node {
	start := r.i
	r.i = start + wordLen(r.s[start:], r.open)
	t := r.t.Slice(start, r.i)
	right, kind := literal(t.s)
	switch {
	case isNumber(t.s):
		kind = KindNumber
	case kind == KindNone:
		return r.unquoted(start)
	case right != t.s:
		r.problem("literal", start, r.i, "JSON has no %q", t.s, "Write "+right, mend{start, r.i, right})
	}
	return Node{Kind: kind, Text: t, Value: t}
}

// wordLen is how much of s is one word: up to a blank in a list, up to the end
// of the entry elsewhere. Braces within are a placeholder.
func wordLen(s string, open []byte) int {
	inList := len(open) > 0 && open[len(open)-1] == '['
	depth, n := 0, 1
	for ; n < len(s); n++ {
		c := s[n]
		switch {
		case c == '{':
			depth++
			continue
		case c == '}' && depth > 0:
			depth--
			continue
		case c == ' ' || c == '\t':
			rest := strings.TrimLeft(s[n:], " \t")
			if !inList && !strings.HasPrefix(rest, "//") && !strings.HasPrefix(rest, "/*") && !strings.HasPrefix(rest, "#") {
				continue
			}
		case strings.IndexByte(",;]}\"\r\n", c) < 0:
			continue
		}
		break
	}
	return len(strings.TrimRight(s[:n], Space))
}

// literal returns how JSON writes a word, and its kind.
func literal(word string) (right, kind string) {
	switch word {
	case "true", "True", "TRUE":
		return "true", KindBool
	case "false", "False", "FALSE":
		return "false", KindBool
	case "null", "Null", "NULL", "None", "nil", "undefined", "NaN":
		return "null", KindNull
	}
	return "", KindNone
}

// isNumber reports whether s is a number of RFC 8259.
func isNumber(s string) bool {
	i := 0
	digits := func() bool {
		start := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		return i > start
	}
	if i < len(s) && s[i] == '-' {
		i++
	}
	zero := i < len(s) && s[i] == '0'
	start := i
	if !digits() || zero && i > start+1 {
		return false
	}
	if i < len(s) && s[i] == '.' {
		if i++; !digits() {
			return false
		}
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		if i++; i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		if !digits() {
			return false
		}
	}
	return i == len(s)
}

// separator is the comma or the colon at the start of s, or what people write
// for it, and how long that is.
func separator(s string) (sign byte, n int) {
	if s == "" {
		return 0, 0
	}
	switch c := s[0]; {
	case c == ',' || c == ';':
		return ',', 1
	case c == ':':
		return ':', 1
	case c == '=':
		if strings.HasPrefix(s, "=>") {
			return ':', 2
		}
		return ':', 1
	case c < utf8.RuneSelf:
		return 0, 0
	}
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '，', '、', '；', '､', '﹐':
		return ',', n
	case '：', '﹕':
		return ':', n
	}
	return 0, 0
}

// space skips white space, and notes what JSON doesn't take for such.
func (r *jsonReader) space() {
	for r.i < len(r.s) {
		switch c := r.s[r.i]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			r.i++
		case c == '#' || c == '/':
			n := commentLen(r.s[r.i:])
			if n == 0 {
				return
			}
			i, j := wholeLine(r.s, r.i, r.i+n)
			r.problem("comment", r.i, r.i+n, "JSON has no comments", "", "Remove the comment", mend{i, j, ""})
			r.i += n
		default:
			n, as := oddBlank(r.s[r.i:])
			if n == 0 {
				return
			}
			r.problem("odd-blank", r.i, r.i+n, "the blank here, %q, is none to JSON", r.s[r.i:r.i+n], "Replace it", mend{r.i, r.i + n, as})
			r.i += n
		}
	}
}

// commentLen is the length of the comment at the start of s.
func commentLen(s string) int {
	if strings.HasPrefix(s, "/*") {
		if n := strings.Index(s[2:], "*/"); n >= 0 {
			return n + 4
		}
		return len(s)
	}
	if s[0] != '#' && !strings.HasPrefix(s, "//") {
		return 0
	}
	if n := strings.IndexAny(s, "\r\n"); n >= 0 {
		return n
	}
	return len(s)
}

// wholeLine widens a run to the line or the blanks that would be left without
// it.
func wholeLine(s string, i, j int) (int, int) {
	start := len(strings.TrimRight(s[:i], " \t"))
	switch n := newline(s[j:]); {
	case start > 0 && s[start-1] != '\n':
		return start, j
	case n > 0:
		return start, j + n
	}
	return i, skipBlanks(s, j)
}

// oddBlank is the length of what looks like white space at the start of s and
// is none to JSON, and what to write for it.
func oddBlank(s string) (n int, as string) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == '\ufeff', '\u200b' <= r && r <= '\u200f', r == '\u2060':
		return n, ""
	case r == '\v', r == '\f', r == '\u00a0', r == '\u3000', '\u2000' <= r && r <= '\u200a', r == '\u2028', r == '\u2029', r == '\u202f':
		return n, " "
	}
	return 0, ""
}

// duplicates notes names that stood before, among the members from i on.
func (r *jsonReader) duplicates(members []Member, i int) {
	if len(members) < 2 {
		return
	}
	seen := make(map[string]bool, len(members))
	for k, m := range members {
		name := m.Key.Value.s
		if k >= i && m.Key.Kind != KindNone && seen[name] {
			start, end := m.Key.Text.within(r.t)
			r.problem("duplicate-key", start, end, "%q stands here again; the last one counts", name, "")
		}
		seen[name] = true
	}
}

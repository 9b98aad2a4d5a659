package text

import (
	"strings"
	"unicode/utf8"
)

// FindURLs returns the links that stand in t, in order: without the quotes,
// brackets and punctuation around them, and read across the line breaks that a
// mail or a shell put in. A link without a scheme counts when its query has a
// parameter that OAuth knows. Raw blanks belong to a query that goes on behind
// them; prose after a link does not.
func FindURLs(t Text) []Text {
	var found []Text
	line := 0
	for i := 0; i < len(t.s); {
		start := nextLink(t.s, i)
		if start < 0 {
			break
		}
		if n := strings.LastIndexAny(t.s[i:start], "\r\n"); n >= 0 {
			line = i + n + 1
		}
		l := newLink(t.s, i, start, line)
		l.read()
		line = l.line
		if i = l.end; i <= start {
			i = start + 1
		}
		l.trim()
		if u := l.text(t); complete(u.s) && !l.isLabel() {
			found = append(found, u)
		}
	}
	return found
}

// oauthNames are the parameters that make a link of something without a scheme.
var oauthNames = [...]string{
	"client_id", "redirect_uri", "response_type", "scope", "state", "optional_scope", "code", "error",
	"error_description", "redirect_url", "scopes", "access_token", "id_token", "refresh_token", "grant_type",
	"code_challenge", "code_challenge_method", "code_verifier", "client_secret", "user_scope", "nonce",
	"response_mode", "appid", "component_appid", "pre_auth_code", "auth_code", "suite_id", "request_uri",
}

func isOAuthName(name string) bool {
	for _, n := range oauthNames {
		if strings.EqualFold(name, n) {
			return true
		}
	}
	return false
}

// nextLink returns where the first link at or behind from begins, or -1.
func nextLink(s string, from int) int {
	nameless := 0 // up to here no "&" has a name that OAuth knows behind it
	for i := from; i < len(s); i++ {
		switch s[i] {
		case ':':
			if n := schemeBefore(s, from, i); n > 0 && opensHost(s[i-n:i], s[i+1:]) {
				return i - n
			}
		case '?':
			rest := s[i+1:]
			if n := paramName(rest); n > 0 && isOAuthName(rest[:n]) || i >= nameless && hasOAuthName(rest) {
				return pathBefore(s, from, i)
			}
			if i >= nameless {
				nameless = i + len(token(s[i:]))
			}
		case '=':
			if start := nameBefore(s, from, i); isOAuthName(s[start:i]) && beginsToken(s, from, start) && nextParam(token(s[i:])) > 0 {
				return start
			}
		}
	}
	return -1
}

// schemeBefore is the length of the scheme that ends at i.
func schemeBefore(s string, from, i int) int {
	start := i
	for start > from && (isAlnum(s[start-1]) || strings.IndexByte("+-.", s[start-1]) >= 0) {
		start--
	}
	for start < i && !isLetter(s[start]) {
		start++
	}
	// "See.https" is a sentence without a blank, not a scheme.
	if n := strings.LastIndexAny(s[start:i], "+-."); n >= 0 && isWeb(s[start+n+1:i]) {
		start += n + 1
	}
	return i - start
}

// maxHost is the longest host that DNS takes, with some room.
const maxHost = 300

// opensHost tells a link from a word before a colon. Browsers take a web
// address with wrong slashes or none too.
func opensHost(scheme, rest string) bool {
	if strings.HasPrefix(rest, "//") {
		return len(rest) > 2
	}
	if jsonSlashes(rest) {
		return true
	}
	if !isWeb(scheme) || rest == "" {
		return false
	}
	if rest[0] == '/' || rest[0] == '\\' {
		return len(rest) > 1 && !isBlank(rest[1])
	}
	host := token(rest[:min(len(rest), maxHost)])
	if i := strings.IndexAny(host, "/?#:"); i >= 0 {
		host = host[:i]
	}
	dot := strings.IndexByte(host, '.')
	return dot > 0 && dot < len(host)-1 && isAlnum(host[0])
}

// hasOAuthName reports whether the query at the start of s has a parameter that
// OAuth knows.
func hasOAuthName(s string) bool {
	s = strings.TrimLeft(s, Space)
	s = token(s)
	for s != "" {
		if n := paramName(s); n > 0 && isOAuthName(s[:n]) {
			return true
		}
		i := nextParam(s)
		if i < 0 {
			return false
		}
		s = s[i+ampersand(s[i:]):]
	}
	return false
}

// pathBefore returns where the path or the host before the "?" at i begins.
func pathBefore(s string, from, i int) int {
	for i > from {
		c := s[i-1]
		if c <= ' ' || c >= utf8.RuneSelf || strings.IndexByte("\"'`<>()[],;|=&#?", c) >= 0 {
			break
		}
		if c == ':' && !(i < len(s) && isDigit(s[i])) {
			break
		}
		i--
	}
	return i
}

func nameBefore(s string, from, i int) int {
	for i > from && (isAlnum(s[i-1]) || s[i-1] == '_') {
		i--
	}
	return i
}

func beginsToken(s string, from, i int) bool {
	return i == 0 || i > from && (isBlank(s[i-1]) || strings.IndexByte("\"'`(:", s[i-1]) >= 0)
}

// token is what stands before the first blank, control character or quote that
// is no apostrophe.
func token(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] == '"' || s[i] == '`' {
			return s[:i]
		}
	}
	return s
}

// paramName is the length of the name that starts s and stands before "=".
func paramName(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '=' {
			return i
		}
		if !isAlnum(c) && strings.IndexByte("_-.[]", c) < 0 {
			return 0
		}
	}
	return 0
}

// nextParam finds the first "&" with a name behind it, or -1.
func nextParam(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] == '&' && paramName(s[i+ampersand(s[i:]):]) > 0 {
			return i
		}
	}
	return -1
}

// ampersand is how many bytes the "&" at the start of s takes.
func ampersand(s string) int {
	if c, n := nextHTML(s); c == "&" {
		return n
	}
	return 1
}

// A link is one that is being read.
type link struct {
	s      string
	opener rune  // what stands right before it
	start  int   //
	end    int   // so far
	gaps   []gap // what stands within and isn't part of it

	query  bool // the "?" was seen
	name   int  // where the name of the last parameter begins
	line   int  // where the line that is being read begins
	width  int  // of the lines before, when they were all as long
	parens int  // round brackets that are open
	square int  // square brackets that are open
	mail   bool // "=" is written "=3D"
}

// A gap is a run within a link that is not part of it: a line break, with what
// a shell or a mail put around.
type gap struct {
	start, end int
	blank      bool // it stands for a blank
}

func newLink(s string, from, start, line int) *link {
	l := &link{s: s, start: start, end: start, name: start, line: line}
	if start > from {
		l.opener, _ = utf8.DecodeLastRuneInString(s[from:start])
	}
	l.query = paramName(s[start:]) > 0 // a query on its own
	return l
}

// read moves end to where the link ends.
func (l *link) read() {
	for l.end < len(l.s) {
		if n := linkBytes.Prefix(l.s[l.end:]); n > 0 {
			l.end += n
			continue
		}
		next := l.next(l.end)
		if next == l.end {
			return
		}
		l.end = next
	}
}

// linkBytes never end a link.
var linkBytes = SetOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./:%")

// next is where the link goes on behind what stands at i; i when it ends there.
func (l *link) next(i int) int {
	c := l.s[i]
	switch {
	case rune(c) == l.opener && strings.IndexByte("\"'`|*_", c) >= 0 && !l.inWord(i):
		if c == '"' || c == '\'' {
			return l.spliced(i)
		}
		return i
	case c >= utf8.RuneSelf:
		return l.nextRune(i)
	case isBlank(c):
		return l.blank(i)
	case c == '?':
		if !l.query {
			l.query, l.name = true, i+1
		}
	case c == '&':
		l.name = i + ampersand(l.s[i:])
		return l.name
	case c == '<' || c == '{':
		return i + l.placeholder(i)
	case c == '(':
		l.parens++
	case c == '[':
		l.square++
	case c == ')':
		return l.closing(i, &l.parens)
	case c == ']':
		return l.closing(i, &l.square)
	case c == '`' || c == '>' || c == '}' || c < ' ':
		return i
	case c == '"' || c == '\'':
		if !l.query {
			return i
		}
	case c == ',' || c == ';' || c == '|':
		if !l.query && startsLink(l.s[i+1:]) {
			return i
		}
	case c == '\\' || c == '^' || c == '=':
		l.mail = l.mail || strings.HasPrefix(l.s[i:], "=3D")
		if n := newline(l.s[i+1:]); n > 0 && (c != '=' || l.mail) {
			return l.lineBreak(i, i+1+n, true)
		}
	}
	return i + 1
}

// inWord reports whether the "*" or "_" at i has link on both sides.
func (l *link) inWord(i int) bool {
	return (l.s[i] == '*' || l.s[i] == '_') && i+1 < len(l.s) && (isAlnum(l.s[i+1]) || l.s[i+1] == '=')
}

// closing reads a closing bracket. One that was not opened within the link
// belongs to the text around, unless the link plainly goes on.
func (l *link) closing(i int, open *int) int {
	if *open > 0 {
		*open--
		return i + 1
	}
	goesOn := i+1 < len(l.s) && (isAlnum(l.s[i+1]) || strings.IndexByte("&=%", l.s[i+1]) >= 0)
	if l.opener == '(' || l.opener == '[' || !goesOn {
		return i
	}
	return i + 1
}

// maxPlaceholder bounds what is taken for a name that was never filled in.
const maxPlaceholder = 64

// placeholder is the length of <NAME>, {name}, {{ name }} or ${"code"} at i; 0 for
// a tag, which ends the link.
func (l *link) placeholder(i int) int {
	open, end := l.s[i], byte('>')
	if open == '{' {
		end = '}'
	}
	s := l.s[i:min(len(l.s), i+maxPlaceholder)]
	code := open == '{' && i > l.start && (l.s[i-1] == '$' || l.s[i-1] == '#') // may hold strings and lines of its own
	if code {
		s = l.s[i:min(len(l.s), i+2*maxPlaceholder)]
	}
	depth := 0
	for k := 0; k < len(s); k++ {
		switch c := s[k]; {
		case c == open:
			depth++
		case c == end:
			if depth--; depth == 0 {
				return k + 1
			}
		case !code && (c < ' ' || c == '&' || c == '=' || rune(c) == l.opener), c == '/' && s[k-1] == '<':
			return 0
		}
	}
	return 0
}

// nextRune reads a character that is not ASCII. Such letters are kept, for a
// linter to see; punctuation ends the link unless it plainly goes on.
func (l *link) nextRune(i int) int {
	r, n := utf8.DecodeRuneInString(l.s[i:])
	switch r {
	case '\u00a0', '\u3000', '\u2003', '\u2002', '\u2009', '\u2028', '\u2029':
		return l.blank(i)
	case '“', '‘':
		if c := l.s[i-1]; c != '=' && c != '[' && c != ',' {
			return i
		}
	case '”', '’':
		if l.opener == '“' || l.opener == '‘' || !l.query {
			return i
		}
	case '«', '»', '「', '」', '『', '』', '《', '》', '【', '】', '（', '）', '〈', '〉':
		return i
	case '。', '．', '｡', '、', '，', '；', '：', '！', '？', '…', '､':
		rest := l.s[i+n:]
		if rest == "" || !isAlnum(rest[0]) && rest[0] != '&' || startsLink(rest) {
			return i
		}
	}
	return i + n
}

// blank decides whether the link goes on behind the blanks at i.
func (l *link) blank(i int) int {
	j := skipBlanks(l.s, i)
	if j == len(l.s) {
		return i
	}
	if n := newline(l.s[j:]); n > 0 {
		return l.lineBreak(i, j+n, false)
	}
	if (l.s[j] == '\\' || l.s[j] == '^' || l.s[j] == '`') && newline(l.s[j+1:]) > 0 {
		return l.lineBreak(i, j+1+newline(l.s[j+1:]), false)
	}
	rest := l.restOfLine(j)
	switch {
	case rest == "":
	case !l.query:
		if rest[0] == '?' && hasOAuthName(rest[1:]) {
			return j
		}
	case rest[0] == '=':
		return j + skipBlanks(rest, 1)
	case (l.s[i-1] == '&' || l.s[i-1] == '?') && paramName(rest) > 0:
		return j
	default:
		// The words stand within the query when a parameter follows, and a
		// "?" would begin another link.
		if k := nextParam(rest); k >= 0 && strings.IndexByte(rest[:k], '?') < 0 {
			return j + k
		}
		switch name := strings.ToLower(l.lastName()); {
		case strings.Contains(name, "description"):
			return j + len(strings.TrimRight(rest, " \t"))
		case strings.Contains(name, "scope"):
			if n := scopeWords(rest, l.hasURLs()); n > 0 {
				return j + n
			}
		}
	}
	return i
}

// maxAhead bounds how far is looked for a parameter behind a blank.
const maxAhead = 2048

// restOfLine is the line from i on, up to the quote that closes the link.
func (l *link) restOfLine(i int) string {
	s := l.s[i:min(len(l.s), i+maxAhead)]
	if k := strings.IndexAny(s, "\r\n"); k >= 0 {
		s = s[:k]
	}
	if l.opener == '"' || l.opener == '\'' || l.opener == '`' {
		if k := strings.IndexByte(s, byte(l.opener)); k >= 0 {
			s = s[:k]
		}
	}
	return s
}

// lineBreak decides whether the link goes on behind the line break that stands
// from i up to j. One that is escaped says so itself.
func (l *link) lineBreak(i, j int, escaped bool) int {
	next := j
	j = skipBlanks(l.s, j)
	if j == len(l.s) || newline(l.s[j:]) > 0 {
		return i
	}
	rest := l.restOfLine(j)
	word := token(rest)
	g := gap{start: i, end: j}
	if word == "" || !l.wraps(i, rest, word, escaped) {
		if !l.scopesGoOn(rest) {
			return i
		}
		g.blank = true
	}
	if w := utf8.RuneCountInString(l.s[l.line:i]); len(l.gaps) == 0 || w == l.width {
		l.width = w
	} else {
		l.width = -1
	}
	l.line = next
	l.gaps = append(l.gaps, g)
	return j
}

// scopesGoOn reports whether rest, a line, goes on with the list of scopes that
// the link holds. One scope a line is a list of its own.
func (l *link) scopesGoOn(rest string) bool {
	if !l.query || !l.inScope() {
		return false
	}
	if k := nextParam(rest); k >= 0 {
		rest = rest[:k]
	}
	rest = strings.TrimRight(rest, " \t")
	return strings.IndexByte(rest, ' ') > 0 && scopeWords(rest, l.hasURLs()) == len(rest)
}

// minWidth is the shortest line that is taken for one wrapped at a fixed width.
const minWidth = 50

// wraps reports whether the link goes on with the next line, rest, whose first
// word is word.
func (l *link) wraps(i int, rest, word string, escaped bool) bool {
	last := l.s[i-1]
	whole := len(word) == len(strings.TrimRight(rest, " \t"))
	switch {
	case word[0] == '&':
		return l.query && paramName(word[ampersand(word):]) > 0
	case word[0] == '?':
		return !l.query && paramName(word[1:]) > 0
	case word[0] == '%':
		_, n := nextPercent(word)
		return n > 0
	case word[0] == '#':
		return l.query && whole && len(word) > 1 && word[1] != '#'
	case escaped:
		return word[0] != '-'
	case last == '?' || last == '&':
		return paramName(word) > 0
	case !l.query:
		return false
	case startsLink(word):
		return last == '=' && strings.Contains(l.lastName(), "redirect")
	case l.closedBy(rest) && whole:
		return true
	}
	if k := nextParam(word); k >= 0 && strings.IndexByte(word[:k], '?') < 0 {
		return true
	}
	if !whole {
		return false
	}
	if k := strings.IndexByte(word, '%'); k >= 0 {
		if _, n := nextPercent(word[k:]); n > 0 {
			return true
		}
	}
	return l.fixedWidth(i, rest)
}

// closedBy reports whether the quote that opened the link closes it in rest.
func (l *link) closedBy(rest string) bool {
	return (l.opener == '"' || l.opener == '\'') && strings.IndexByte(l.s[l.end:], byte(l.opener)) >= 0 &&
		!strings.ContainsAny(rest, " \t")
}

// fixedWidth reports whether the line that ends at i and the next one, rest,
// look like one that was cut at a column.
func (l *link) fixedWidth(i int, rest string) bool {
	w := utf8.RuneCountInString(l.s[l.line:i])
	n := utf8.RuneCountInString(rest)
	if w < minWidth || n > w {
		return false
	}
	return n == w || len(l.gaps) > 0 && l.width == w
}

func (l *link) lastName() string {
	s := l.s[l.name:l.end]
	if i := strings.IndexByte(s, '='); i >= 0 {
		s = s[:i]
	}
	return s
}

func (l *link) inScope() bool { return strings.Contains(strings.ToLower(l.lastName()), "scope") }

// hasURLs reports whether the last value is made of links, as Google's scopes are.
func (l *link) hasURLs() bool { return strings.Contains(l.s[l.name:l.end], "://") }

// bareScopes are words that are scopes on some platform, and words in prose too.
var bareScopes = [...]string{
	"openid", "email", "profile", "phone", "address", "offline_access", "oauth", "contacts", "content", "automation",
	"timeline", "tickets", "forms", "files", "actions", "hubdb", "social", "reports", "e-commerce", "user", "repo",
	"gist", "identify", "guilds", "bot", "read", "write", "admin", "offline", "accounting", "public_repo", "api",
	"business-intelligence", "basic", "notifications", "workflow", "roles", "groups", "account", "account_activity",
}

// scopeWords is the length of the words at the start of s that are scopes. Words
// that are prose as often only count before or between others, or at the end.
func scopeWords(s string, urls bool) int {
	sure := 0
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] != ' ' && s[j] != '\t' && s[j] != '"' && s[j] != '<' && s[j] != '`' {
			j++
		}
		end, kind := scopeWord(s[i:j], urls)
		if kind == notScope {
			return sure
		}
		if kind == surelyScope {
			sure = i + end
		}
		if end < j-i && s[j-1] != ',' { // punctuation ends the list
			if j == len(s) {
				sure = i + end
			}
			return sure
		}
		i = skipBlanks(s, j)
		if i == len(s) {
			return j
		}
		if s[j] != ' ' && s[j] != '\t' {
			return j
		}
	}
	return sure
}

const (
	notScope = iota
	maybeScope
	surelyScope
)

// scopeWord tells whether word is a scope, and how long it is without the
// punctuation behind it.
func scopeWord(word string, urls bool) (n, kind int) {
	n = len(strings.TrimRight(word, ".,;:!?)'"))
	w := word[:n]
	if w == "" || !isAlnum(w[0]) {
		return 0, notScope
	}
	kind = notScope
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case isAlnum(c):
		case c == '.' || c == '_' || c == ':':
			kind = surelyScope
		case strings.IndexByte("/-%,+*#", c) >= 0:
			kind = max(kind, maybeScope)
		default:
			return 0, notScope
		}
	}
	if startsLink(w) && !urls || strings.HasPrefix(w, "HTTP/") {
		return 0, notScope
	}
	for _, b := range bareScopes {
		if w == b {
			kind = maybeScope
		}
	}
	return n, kind
}

// trim takes off what stands behind the link.
func (l *link) trim() {
	for l.end > l.start {
		if n := len(l.gaps) - 1; n >= 0 && l.gaps[n].end == l.end { // nothing is left behind a line break
			l.end, l.gaps = l.gaps[n].start, l.gaps[:n]
			continue
		}
		c := l.s[l.end-1]
		switch {
		case strings.HasSuffix(l.s[:l.end], "=..."):
			return // a value that was left out
		case strings.IndexByte(".,;:!\\", c) >= 0:
		case c == '\'' || c == '"':
			if strings.Count(l.s[l.start:l.end], l.s[l.end-1:l.end])%2 == 0 {
				return
			}
		case c == '?' && l.inProse():
		case strings.HasSuffix(l.s[:l.end], "…"):
			l.end -= len("…") - 1
		default:
			return
		}
		l.end--
	}
}

// inProse reports whether words follow on the line.
func (l *link) inProse() bool {
	rest := l.s[l.end:]
	i := skipBlanks(rest, 0)
	return i > 0 && i < len(rest) && isAlnum(rest[i])
}

// complete reports whether s, as read, is a link: more than a scheme, or a
// query with a name that OAuth knows.
func complete(s string) bool {
	if n := schemeLen(s); n > 0 && opensHost(s[:n], s[n+1:]) {
		return strings.Trim(s[n:], ":/\\") != ""
	}
	i := strings.IndexByte(s, '?')
	return hasOAuthName(s[i+1:]) && (i >= 0 || nextParam(s) > 0)
}

// isLabel reports whether the link is only what Markdown shows for the one that
// follows.
func (l *link) isLabel() bool {
	return l.opener == '[' && strings.HasPrefix(l.s[l.end:], "](")
}

// text returns the link as one line, without the escapes of the mail or the
// JSON that it stands in.
func (l *link) text(t Text) Text {
	u := l.joined(t)
	switch s := u.s; {
	case len(l.gaps) > 0 && l.s[l.gaps[0].start] == '=':
		return u.Unescape(quotedPrintable)
	case l.isAttribute():
		return u.Unescape(HTML)
	case jsonSlashes(s[schemeLen(s):]), l.opener == '"' && (strings.Contains(s, `\/`) || strings.Contains(s, `\u0026`)):
		return u.unescapeJSON()
	}
	return u
}

// UnescapeJSON undoes JSON's escapes of an address of which nothing but the
// slashes tells that it came out of JSON; of any other it is all.
func (t Text) UnescapeJSON() Text {
	if jsonSlashes(t.s[schemeLen(t.s):]) {
		return t.unescapeJSON()
	}
	return t
}

func (t Text) unescapeJSON() Text {
	for range 3 { // JSON may stand within JSON
		v := t.Unescape(JSON)
		if strings.ContainsFunc(v.s, isControl) {
			return t
		}
		t = v
		if !jsonSlashes(t.s[schemeLen(t.s):]) {
			return t
		}
	}
	return t
}

// jsonSlashes reports whether s begins with the slashes before a host as JSON may
// escape them, each with a backslash or several, with or without the colon.
func jsonSlashes(s string) bool {
	s = strings.TrimPrefix(s, ":")
	for range 2 {
		rest := strings.TrimLeft(s, `\`)
		if len(rest) == len(s) || !strings.HasPrefix(rest, "/") {
			return false
		}
		s = rest[1:]
	}
	return s != ""
}

// joined returns the link without its gaps.
func (l *link) joined(t Text) Text {
	for len(l.gaps) > 0 && l.gaps[len(l.gaps)-1].end > l.end {
		l.gaps = l.gaps[:len(l.gaps)-1]
	}
	if len(l.gaps) == 0 {
		return t.Slice(l.start, l.end)
	}
	var b builder
	i := l.start
	for _, g := range append(l.gaps, gap{start: l.end, end: l.end}) {
		for ; i < g.start; i++ {
			b.add(t.s[i], t.place(i, i+1))
		}
		if g.blank {
			b.add(' ', t.place(g.start, g.end))
		}
		i = g.end
	}
	return b.text(t.Slice(l.start, l.end), t.o.layer)
}

// startsLink reports whether s begins with a scheme and slashes.
func startsLink(s string) bool {
	n := schemeLen(s)
	return n > 0 && strings.HasPrefix(s[n:], "://")
}

// skipBlanks returns where the blanks of a line that stand at i end.
func skipBlanks(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch r {
		case ' ', '\t', '\v', '\f', '\u00a0', '\u3000', '\u2003', '\u2002', '\u2009', '\u2028', '\u2029':
			i += n
		default:
			return i
		}
	}
	return i
}

// newline is the length of the line break that starts s.
func newline(s string) int {
	switch {
	case strings.HasPrefix(s, "\r\n"):
		return 2
	case s != "" && (s[0] == '\n' || s[0] == '\r'):
		return 1
	}
	return 0
}

func isBlank(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isAlnum(c byte) bool { return isLetter(c) || isDigit(c) }

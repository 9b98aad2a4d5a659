package lint

import "strings"

// How platforms compare the redirect address of a link with the registered ones,
// where it isn't byte by byte.
const (
	CompareBelow = "below" // the path may go on below a registered one
	CompareHost  = "host"  // only the host is registered; hosts below it are let through
	CompareStar  = "star"  // a registered one may end in *, which stands for any rest
)

// A Ban is a kind of redirect address that a platform takes from nobody.
type Ban struct {
	Kind     string // one of those below
	Severity string // Error when it is certain
	Why      string // what the platform does with it, in one sentence
}

// Kinds of redirect addresses that platforms ban.
const (
	BanIP        = "ip"         // an IP address that is not loopback
	BanPrivateIP = "private-ip" // an address of a home or office network
	BanIPv6      = "ipv6"       // an IPv6 address, loopback too
	BanLocalhost = "localhost"  // the name localhost
	BanLoopback  = "loopback"   // 127.0.0.1 and its like
	BanScheme    = "scheme"     // neither http nor https
	BanHTTP      = "http"       // http to anything
	BanOOB       = "oob"        // urn:ietf:wg:oauth:2.0:oob, the code shown for copying
	BanQuery     = "query"      // a query in it
	BanLong      = "long"       // more than 256 bytes
	BanChars     = "chars"      // one of ! $ ' ( ) , ; in it
)

// A Demand is what a platform asks of one parameter when another has certain
// values.
type Demand struct {
	If       string   // a role
	Has      []string // some of its values; none for any
	Then     []string // roles of which one has to do it
	Must     []string // what its value must be; none when it only must be there
	Absent   bool     // it must not be there
	Severity string
	Why      string // in one sentence
}

// A ScopeList is names of scopes of which one thing is true.
type ScopeList struct {
	Status string // one of those below
	Prefix string // what each name begins with, beyond what Names say
	Bare   bool   // the prefix may be left out
	Names  string // with a blank around each; a name may end in *
	Param  string // the role in which they belong; "" for any
	Write  string // what to ask for instead, for one that is given up; "" when nothing stands for it
	Why    string // in one sentence; "" for names with nothing amiss
	About  string // what it is about, where that isn't the scope: the account that grants it
}

// Status of a scope.
const (
	ScopeCurrent = "current"
	ScopeReview  = "review"  // to be reviewed before the public gets it
	ScopeAdmin   = "admin"   // an administrator has to consent
	ScopeLimited = "limited" // only for some apps or accounts
	ScopeOld     = "old"     // being given up, or given up for new apps
	ScopeRemoved = "removed" // refused
)

// FindScope finds the first list that a scope is in; nil when it is in none.
func (p *Platform) FindScope(name string) *ScopeList {
	for i := range p.Scopes {
		if p.Scopes[i].Has(name) {
			return &p.Scopes[i]
		}
	}
	return nil
}

// Has reports whether a scope is in the list.
func (l *ScopeList) Has(name string) bool {
	name, ok := strings.CutPrefix(name, l.Prefix)
	if !ok && !l.Bare || name == "" || strings.IndexByte(name, ' ') >= 0 {
		return false
	}
	if strings.Contains(l.Names, " "+name+" ") {
		return true
	}
	for rest := l.Names; ; {
		star := strings.Index(rest, "* ")
		if star < 0 {
			return false
		}
		start := strings.LastIndexByte(rest[:star], ' ') + 1
		if strings.HasPrefix(name, rest[start:star]) {
			return true
		}
		rest = rest[star+1:]
	}
}

// Shaped reports whether a value has a shape: in it, {digits}, {hex} and
// {guid} stand for such runs, {any} for one or more of any bytes, and all else
// for itself. {hex32} is a run of 32.
func Shaped(v, shape string) bool {
	open := strings.IndexByte(shape, '{')
	if open < 0 {
		return v == shape
	}
	if !strings.HasPrefix(v, shape[:open]) {
		return false
	}
	v = v[open:]
	name, rest, _ := strings.Cut(shape[open+1:], "}")
	for n := len(v); n > 0; n-- {
		if isRun(v[:n], name) && Shaped(v[n:], rest) {
			return true
		}
	}
	return false
}

func isRun(v, kind string) bool {
	if kind == "any" {
		return true
	}
	if kind == "guid" {
		return isGUID(v)
	}
	if n, ok := digits(strings.TrimLeft(kind, "abcdefghijklmnopqrstuvwxyz")); ok && n > 0 && len(v) != n {
		return false
	}
	for i := 0; i < len(v); i++ {
		c := v[i]
		digit := '0' <= c && c <= '9'
		hex := digit || 'a' <= c|0x20 && c|0x20 <= 'f'
		word := digit || 'a' <= c|0x20 && c|0x20 <= 'z'
		switch {
		case strings.HasPrefix(kind, "digits") && !digit, strings.HasPrefix(kind, "hex") && !hex, strings.HasPrefix(kind, "word") && !word:
			return false
		}
	}
	return true
}

func isGUID(v string) bool {
	if len(v) != 36 {
		return false
	}
	for i := 0; i < len(v); i++ {
		if dash := i == 8 || i == 13 || i == 18 || i == 23; dash != (v[i] == '-') || !dash && !isRun(v[i:i+1], "hex") {
			return false
		}
	}
	return true
}

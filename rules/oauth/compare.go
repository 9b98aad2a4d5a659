package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A difference is one way in which two addresses are not the same.
type difference struct {
	what string    // of the registered one, for a sentence: "… is, with a slash at the end"
	at   text.Text // in the address that is sent
	cost int       // how far apart it puts them
	slip bool      // the one is plainly meant by the other
	port bool      // it is the port
}

// differences takes two addresses apart and tells what they differ in.
func differences(sent, reg text.Text) []difference {
	if d, ok := wholly(sent, reg); ok {
		return []difference{d}
	}
	a, b := text.ParseURL(sent), text.ParseURL(reg)
	var ds []difference
	add := func(what string, at text.Text, cost int, slip bool) {
		ds = append(ds, difference{what: what, at: at, cost: cost, slip: slip})
	}
	if s, r := a.Scheme.String(), b.Scheme.String(); s != r {
		web := (isHTTP(a.Scheme) || isHTTPS(a.Scheme)) && (isHTTP(b.Scheme) || isHTTPS(b.Scheme))
		switch {
		case strings.EqualFold(s, r):
			add("in other upper and lower case", a.Scheme, 1, true)
		case web:
			add("with "+r+" instead of "+s, a.Scheme, 2, true)
		default:
			add("with another scheme", a.Scheme, 8, false)
		}
	}
	if a.Userinfo.String() != b.Userinfo.String() {
		add("with another user name before @", a.Userinfo, 4, false)
	}
	if s, r := a.Host.String(), b.Host.String(); s != r {
		switch {
		case strings.EqualFold(s, r):
			add("in other upper and lower case", a.Host, 1, true)
		case "www."+s == r:
			add("with www", a.Host, 2, false)
		case s == "www."+r:
			add("without www", a.Host, 2, false)
		case strings.TrimSuffix(s, ".") == strings.TrimSuffix(r, "."):
			add("with or without a dot behind the host", a.Host, 1, true)
		case hides(s) || hides(r):
			// masked, so it may be the same
		case loopback(s) && loopback(r):
			add("with "+r+" instead of "+s, a.Host, 3, false)
		default:
			add("on another host", a.Host, 8, false)
		}
	}
	if s, r := a.Port.String(), b.Port.String(); s != r {
		switch {
		case portOf(a) == portOf(b) && !b.HasPort:
			add("without the port, which goes without saying", portPlace(a), 1, true)
		case portOf(a) == portOf(b):
			add("with the port written out", portPlace(a), 1, true)
		case !b.HasPort:
			add("without a port", portPlace(a), 3, false)
		default:
			add("with port "+r, portPlace(a), 3, false)
		}
		ds[len(ds)-1].port = true
	}
	ds = append(ds, pathDifference(a.Path, b.Path)...)
	if a.HasQuery != b.HasQuery || a.Query.String() != b.Query.String() {
		what := "with another query"
		switch {
		case !b.HasQuery:
			what = "without a query"
		case !a.HasQuery:
			what = "with a query"
		}
		add(what, a.Query, 3, false)
	}
	if a.HasFragment != b.HasFragment || a.Fragment.String() != b.Fragment.String() {
		what := "with another part behind #"
		if !b.HasFragment {
			what = "without a part behind #"
		}
		add(what, a.Fragment, 3, false)
	}
	return ds
}

// wholly names a difference that runs through the whole address.
func wholly(sent, reg text.Text) (difference, bool) {
	s, r := sent.String(), reg.String()
	switch {
	case strings.HasSuffix(s, "://"+r):
		return difference{what: "without " + strings.TrimSuffix(s, r) + " before it", at: sent.To(len(s) - len(r)), cost: 1}, true
	case clean(s) == clean(r):
		return difference{what: "without characters that can't be seen", at: sent, cost: 1, slip: true}, true
	case strings.Trim(s, punctuation) == strings.Trim(r, punctuation):
		return difference{what: "with other punctuation around it", at: sent, cost: 1, slip: true}, true
	case strings.ContainsAny(s+r, "%+") && sent.Unescape(text.Percent).String() == reg.Unescape(text.Percent).String():
		return difference{what: "percent-encoded in another way", at: sent, cost: 1, slip: true}, true
	}
	return difference{}, false
}

// punctuation is what sticks to an address when it is copied from a sentence.
const punctuation = ".,;:!)(<>\"'`[]"

func pathDifference(a, b text.Text) []difference {
	s, r := a.String(), b.String()
	slash := strings.TrimSuffix(s, "/") == strings.TrimSuffix(r, "/")
	switch {
	case s == r, strings.IndexByte(r, '*') >= 0 && glob(r, s):
		return nil
	case slash && strings.HasSuffix(r, "/"):
		return []difference{{what: "with a slash at the end", at: a.End(), cost: 1, slip: true}}
	case slash:
		return []difference{{what: "without the slash at the end", at: a.Slice(a.Len()-1, a.Len()), cost: 1, slip: true}}
	case strings.EqualFold(s, r):
		return []difference{{what: "in other upper and lower case", at: a, cost: 1, slip: true}}
	case strings.ReplaceAll(s, "//", "/") == strings.ReplaceAll(r, "//", "/"):
		what := "without the doubled slash"
		if len(r) > len(s) {
			what = "with a doubled slash"
		}
		return []difference{{what: what, at: a, cost: 1, slip: true}}
	case strings.HasPrefix(s, r) || strings.HasPrefix(r, s) || strings.HasSuffix(s, r) || strings.HasSuffix(r, s):
		return []difference{{what: "with another path", at: a, cost: 4, slip: false}}
	}
	return []difference{{what: "with another path", at: a, cost: 5, slip: false}}
}

// portOf is the port that a browser connects to.
func portOf(u *text.URL) string {
	switch {
	case u.Port.Len() > 0:
		return u.Port.String()
	case isHTTPS(u.Scheme):
		return "443"
	case isHTTP(u.Scheme):
		return "80"
	}
	return ""
}

// portPlace is where the port stands, or would.
func portPlace(u *text.URL) text.Text {
	if u.HasPort {
		return u.Port
	}
	return u.Host.End()
}

// A neighbour is the registered address that is closest to the one sent.
type neighbour struct {
	reg   text.Text
	diffs []difference
	cost  int
	slip  bool // it differs by slips only, and is the only one that does
}

// nearest finds the registered address that was most likely meant.
func nearest(sent text.Text, list []text.Text) (n neighbour, found bool) {
	slips := 0
	for _, reg := range lint.Distinct(list) {
		ds := differences(sent, reg)
		cost, slip := 0, true
		for _, d := range ds {
			cost += d.cost
			slip = slip && d.slip
		}
		if slip {
			slips++
		}
		if !found || cost < n.cost {
			n, found = neighbour{reg: reg, diffs: ds, cost: cost, slip: slip}, true
		}
	}
	n.slip = n.slip && slips == 1
	return n, found
}

// what names all differences for a sentence.
func (n neighbour) what() string {
	var names []string
	for _, d := range n.diffs {
		if len(names) == 0 || names[len(names)-1] != d.what {
			names = append(names, d.what)
		}
	}
	switch len(names) {
	case 0:
		return "written in another way"
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// at is the one place in which the addresses differ, or all of the one sent.
func (n neighbour) at(sent text.Text) text.Text {
	if len(n.diffs) == 1 && n.diffs[0].at.Source() != nil {
		return n.diffs[0].at
	}
	return sent
}

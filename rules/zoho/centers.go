package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A center is a data centre: accounts, clients and tokens of one are not known
// in another.
type center struct {
	code     string // as in location and in the setting dataCenter
	place    string
	domain   string // of the product hosts
	accounts string
	api      string // the host that api_domain names; "" when it was not seen
}

// centers are the data centres. Sources: Zoho Accounts, Multi DC support; Zoho
// CRM, Multi DC; Bigin, Multi DC (2026-11). Third-party tables only for the
// United Kingdom, the Emirates and Singapore: omin8tor/zoho-cli,
// internal/dc/dc.go (2026-03).
var centers = [...]center{
	{"us", "the United States", "zoho.com", "accounts.zoho.com", "www.zohoapis.com"},
	{"eu", "the European Union", "zoho.eu", "accounts.zoho.eu", "www.zohoapis.eu"},
	{"in", "India", "zoho.in", "accounts.zoho.in", "www.zohoapis.in"},
	{"au", "Australia", "zoho.com.au", "accounts.zoho.com.au", "www.zohoapis.com.au"},
	{"cn", "China", "zoho.com.cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn"},
	{"jp", "Japan", "zoho.jp", "accounts.zoho.jp", "www.zohoapis.jp"},
	{"ca", "Canada", "zohocloud.ca", "accounts.zohocloud.ca", "www.zohoapis.ca"},
	{"sa", "Saudi Arabia", "zoho.sa", "accounts.zoho.sa", "www.zohoapis.sa"},
	{"uk", "the United Kingdom", "zoho.uk", "accounts.zoho.uk", "www.zohoapis.uk"},
	{"ae", "the United Arab Emirates", "zoho.ae", "accounts.zoho.ae", ""},
	{"sg", "Singapore", "zoho.sg", "accounts.zoho.sg", ""},
}

// accountsHosts are the accounts hosts of centers, as endpoints list them.
var accountsHosts = []string{
	"accounts.zoho.com", "accounts.zoho.eu", "accounts.zoho.in", "accounts.zoho.com.au", "accounts.zoho.com.cn", "accounts.zoho.jp",
	"accounts.zohocloud.ca", "accounts.zoho.sa", "accounts.zoho.uk", "accounts.zoho.ae", "accounts.zoho.sg",
}

// byCode finds a data centre by its code, or by the end of its hosts, as
// libraries name them; nil when it is not known.
func byCode(code string) *center {
	code = strings.TrimPrefix(code, ".")
	for i := range centers {
		c := &centers[i]
		if strings.EqualFold(c.code, code) || strings.EqualFold(strings.TrimPrefix(c.domain, "zoho."), code) {
			return c
		}
	}
	return nil
}

// byAccounts finds a data centre by its accounts host; nil for any other host.
func byAccounts(host string) *center {
	for i := range centers {
		if strings.EqualFold(centers[i].accounts, host) {
			return &centers[i]
		}
	}
	return nil
}

// centerOf finds the data centre that a host of Zoho's belongs to, be it of the
// accounts, of a product or of the API; nil for other hosts.
func centerOf(host string) *center {
	for i := range centers {
		c := &centers[i]
		if under(host, c.domain) || c.api != "" && under(host, c.api[len("www."):]) {
			return c
		}
	}
	return nil
}

func under(host, domain string) bool {
	n := len(host) - len(domain)
	return n >= 0 && strings.EqualFold(host[n:], domain) && (n == 0 || host[n-1] == '.')
}

// isAPI reports whether a host takes API calls and nothing else. Hosts of
// products are for people as well.
func isAPI(host string) bool {
	return strings.Contains(host, "zohoapis.") || strings.HasPrefix(host, "projectsapi.")
}

// sibling is the host in another data centre that does what a host does in its
// own; "" when it isn't known.
func sibling(host string, to *center) string {
	from := centerOf(host)
	switch {
	case from == nil:
		return ""
	case strings.Contains(strings.ToLower(host), "zohoapis."):
		return to.api
	}
	return host[:len(host)-len(from.domain)] + to.domain
}

// canadian reports whether a host is under zoho.ca, which is not Zoho's: the
// Canadian data centre is zohocloud.ca.
func canadian(host string) bool { return under(host, "zoho.ca") }

// hostIn takes the host out of what people write for one: an address, or a host
// with or without a path.
func hostIn(t text.Text) text.Text {
	t = t.Trim(text.Space)
	if _, rest, found := t.Cut("://"); found {
		t = rest
	}
	if i := strings.IndexAny(t.String(), "/?#:"); i >= 0 {
		t = t.To(i)
	}
	return t
}

// A clue tells a data centre.
type clue struct {
	*center
	at   text.Text
	host string // that told it; "" when it was a code
}

// settingClue reads a data centre from a setting: a code, or a host.
func settingClue(p *lint.Pass, key string) clue {
	v, ok := p.Settings.Value(key)
	if !ok {
		return clue{}
	}
	if c := byCode(v.String()); c != nil {
		return clue{c, v, ""}
	}
	h := hostIn(v)
	return clue{centerOf(h.String()), h, h.String()}
}

// home is where the client or the account lives, by what the person says.
func home(p *lint.Pass) clue {
	if c := settingClue(p, dataCenterKey); c.center != nil {
		return c
	}
	if c := settingClue(p, "entryDomain"); c.center != nil {
		return c
	}
	if a, ok := p.Answer.Get("api_domain"); ok {
		h := hostIn(a.Value)
		return clue{centerOf(h.String()), h, h.String()}
	}
	if back := p.Other(lint.Callback); back != nil {
		return answered(back)
	}
	return clue{}
}

// answered is the data centre that an answer names. A host that is not on the
// list is not believed.
func answered(back *lint.Link) clue {
	if q, ok := back.Param(accountsServer); ok {
		h := hostIn(q.Value)
		return clue{byAccounts(h.String()), h, h.String()}
	}
	if q, ok := back.Param(location); ok {
		return clue{byCode(q.Value.String()), q.Value, ""}
	}
	return clue{}
}

// started is where the link, or the code of the app, goes for codes and tokens.
func started(p *lint.Pass) clue {
	if p.Link != nil && !p.Link.Quoted && p.Link.URL.Host.Len() > 0 {
		if c := byAccounts(p.Link.URL.Host.String()); c != nil {
			return clue{c, p.Link.URL.Host, p.Link.URL.Host.String()}
		}
	}
	return settingClue(p, "authDomain")
}

// name is a data centre as a person says it, with its accounts host.
func (c *center) name() string { return c.place + " (" + c.accounts + ")" }

package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// apis are where Zoho's APIs lie, and the service that their scopes begin with.
// What stands behind the version in the path is the module; of records it is
// called modules.leads and the like. Sources: the pages of each API, Scopes.
var apis = [...]struct {
	host, path string // their beginnings
	service    string
	records    bool
}{
	{"www.zohoapis.", "/crm/", "ZohoCRM", true},
	{"www.zohoapis.", "/bigin/", "ZohoBigin", true},
	{"www.zohoapis.", "/books/", "ZohoBooks", false},
	{"www.zohoapis.", "/inventory/", "ZohoInventory", false},
	{"www.zohoapis.", "/invoice/", "ZohoInvoice", false},
	{"recruit.zoho.", "/recruit/", "ZohoRecruit", true},
	{"desk.zoho.", "/api/", "Desk", false},
}

// wanted is the scope that a call in the paste needs, and the address of the call;
// "" where it can't be told.
func wanted(p *lint.Pass, m lint.Match) (scope, path string) {
	s := m.At.Source()
	for _, at := range text.FindURLs(text.New(s.Field, s.Content)) {
		u := text.ParseURL(at)
		host, path := strings.ToLower(u.Host.String()), u.Path.String()
		if strings.HasPrefix(host, "accounts.zoho.") && path == "/oauth/user/info" {
			return "AaaServer.profile.READ", path
		}
		for _, a := range apis {
			if strings.HasPrefix(host, a.host) && strings.HasPrefix(path, a.path) {
				if scope := scopeFor(a.service, path[len(a.path):], a.records); scope != "" {
					return scope, path
				}
			}
		}
	}
	return "", ""
}

// scopeFor reads what stands behind an API's name in a path: v8/settings/modules.
func scopeFor(service, rest string, records bool) string {
	parts := strings.Split(strings.Trim(rest, "/"), "/")
	if len(parts) < 2 || parts[0] == "" || parts[0][0] != 'v' {
		return ""
	}
	parts = parts[1:]
	if records && parts[len(parts)-1] == "search" {
		return "ZohoSearch.securesearch.READ"
	}
	names := []string{service + "." + parts[0]}
	if len(parts) > 1 {
		names = []string{service + "." + parts[0] + "." + parts[1], names[0]}
	}
	if records {
		names = append(names, service+".modules."+parts[0])
	}
	for _, name := range names {
		row := module(name)
		switch {
		case row == nil:
		case row.takes("READ") && !row.isRefused("READ"):
			return row.name + ".READ"
		case row.takes("ALL") && !row.isRefused("ALL"):
			return row.name + ".ALL"
		}
	}
	return ""
}

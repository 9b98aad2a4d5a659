package main

import (
	"cmp"
	"slices"
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
)

// A providerPage shows what is known of one server.
type providerPage struct {
	*lint.Platform
	Path      string
	Endpoints []endpointRow
}

// An endpointRow is one address, or several that take the same.
type endpointRow struct {
	lint.Endpoint
	Addresses []string
	Separator string // between scopes, in words; "" where scopes aren't read
	Own       []lint.ParamSpec
}

// readProviders takes the providers in the order of their names.
func readProviders() []*providerPage {
	var list []*providerPage
	for _, p := range oauth.Providers() {
		page := &providerPage{Platform: p, Path: "providers/" + p.Slug + "/"}
		for _, e := range p.Endpoints {
			page.add(e)
		}
		list = append(list, page)
	}
	slices.SortFunc(list, func(a, b *providerPage) int {
		return cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return list
}

// add puts an address to the one before it when they are of one kind: the rows
// of a provider say so by the name.
func (page *providerPage) add(e lint.Endpoint) {
	var at []string
	for _, h := range e.Hosts {
		if h == "*" {
			h = "any host"
		}
		at = append(at, h+e.Path)
	}
	if n := len(page.Endpoints); n > 0 && page.Endpoints[n-1].Name == e.Name && page.Endpoints[n-1].Old == e.Old {
		last := &page.Endpoints[n-1]
		last.Addresses = append(last.Addresses, at...)
		return
	}
	row := endpointRow{Endpoint: e, Addresses: at}
	if e.Subject != lint.AuthorizationRequest || e.Note != "" {
		row.Demands = nil // it takes nothing from people
	} else {
		row.Own = ownParams(e)
		if s := e.Role(lint.ScopeParam); s != nil {
			row.Separator = separators[s.Separator]
		}
	}
	page.Endpoints = append(page.Endpoints, row)
}

var separators = map[string]string{"": "one scope only", " ": "blank", ",": "comma", " ,": "blank or comma", ", ": "comma or blank"}

// ownParams are those of which there is more to say than the standard says.
func ownParams(e lint.Endpoint) []lint.ParamSpec {
	var list []lint.ParamSpec
	for _, p := range e.Params {
		standard := oauth.Request().Param(p.Name)
		if standard == nil || p.Required || len(p.Values) > 0 || p.Longest > 0 || p.Refused != "" || p.Unused != "" {
			list = append(list, p)
		}
	}
	slices.SortStableFunc(list, func(a, b lint.ParamSpec) int {
		switch {
		case a.Required == b.Required:
			return 0
		case a.Required:
			return -1
		}
		return 1
	})
	return list
}

// Comparison says how redirect addresses are compared.
func (page *providerPage) Comparison() string {
	switch page.Compares {
	case lint.CompareBelow:
		return "The path may go on below a registered one."
	case lint.CompareHost:
		return "Only the host is compared; hosts below a registered one are let through."
	case lint.CompareStar:
		return "A registered address may end in *, which stands for any rest; otherwise every character counts."
	}
	return "Every character counts."
}

// Known counts the scopes that are told apart.
func (page *providerPage) Known() int {
	n := 0
	for _, l := range page.Scopes {
		n += len(strings.Fields(l.Names))
	}
	return n
}

// A scopeRow is scopes of which there is one thing to say.
type scopeRow struct {
	lint.ScopeList
	Some []string // the first of them
	More int
}

func (page *providerPage) Remarkable() []scopeRow {
	var list []scopeRow
	for _, l := range page.Scopes {
		if l.Why == "" {
			continue
		}
		row := scopeRow{ScopeList: l, Some: strings.Fields(l.Names)}
		if most := 6; len(row.Some) > most {
			row.More = len(row.Some) - most
			row.Some = row.Some[:most]
		}
		list = append(list, row)
	}
	return list
}

// Explained are the messages with a cause.
func (page *providerPage) Explained() []*lint.Message {
	return slices.DeleteFunc(slices.Clone(page.Messages), func(m *lint.Message) bool { return m.Why == "" || len(m.Texts) == 0 })
}

// OpenMessage links to the checker with a message in it.
func (page *providerPage) OpenMessage(m *lint.Message) string {
	return shareLink(lint.Request{Text: m.Texts[0].Text})
}

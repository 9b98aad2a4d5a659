package oauth

import (
	"strings"
	"testing"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// TestProviders refuses a row that is not whole: a line that says nothing, a
// source without a month, a rule that isn't there, a message that can't be
// known, or one that is another's.
func TestProviders(t *testing.T) {
	ids := map[string]bool{}
	stems := map[string]string{}
	for i := range providers {
		p := &providers[i]
		t.Run(p.slug, func(t *testing.T) {
			r := reader{row: &lint.Platform{}}
			r.read(p.slug, *p.text)
			for _, line := range r.unknown {
				t.Errorf("says nothing: %.120s", line)
			}
			wholeRow(t, r.row)
			for _, m := range r.row.Messages {
				if ids[m.ID] {
					t.Errorf("%s stands twice", m.ID)
				}
				ids[m.ID] = true
				wholeMessage(t, m)
				for _, s := range m.Stems {
					if other := stems[s]; other != "" && !m.Common && strings.HasPrefix(other, p.slug) {
						t.Errorf("%q tells both %s and %s", s, other, m.ID)
					}
					stems[s] = m.ID
				}
			}
			for _, s := range r.row.Shows {
				if !isRule(s.Rule) {
					t.Errorf("%s names the rule %s, which there is not", s.Message.ID, s.Rule)
				}
			}
			for _, id := range append(r.row.Refuses, r.row.Replaces...) {
				if !isRule(id) {
					t.Errorf("refuses or takes by the rule %s, which there is not", id)
				}
			}
		})
	}
}

func isRule(id string) bool {
	for _, r := range Rules {
		if r.ID == id {
			return true
		}
	}
	return false
}

func wholeRow(t *testing.T, p *lint.Platform) {
	if p.Name == "" || p.Console == "" || p.Registers == "" || len(p.Sources) == 0 {
		t.Error("wants name, console, registers and a source")
	}
	for _, s := range p.Sources {
		if !dated(s) {
			t.Errorf("the source wants its month at the end: %s", s)
		}
	}
	for _, b := range p.Bans {
		if !strings.Contains(" ip private-ip ipv6 localhost loopback scheme http oob query long chars ", " "+b.Kind+" ") || severe(b.Severity) || b.Why == "" {
			t.Errorf("ban %+v", b)
		}
	}
	for _, l := range p.Scopes {
		if !strings.Contains(" current review admin limited old removed ", " "+l.Status+" ") || l.Why == "" != (l.Status == lint.ScopeCurrent) {
			t.Errorf("scopes %.80v", l)
		}
	}
	for i := range p.Endpoints {
		e := &p.Endpoints[i]
		for _, d := range e.Demands {
			if severe(d.Severity) || d.Why == "" || len(d.Then) == 0 {
				t.Errorf("demand %+v", d)
			}
		}
		for _, s := range e.Params {
			if s.Meaning == "" {
				t.Errorf("%s: %s has no meaning", e.Name, s.Name)
			}
		}
	}
}

func severe(s string) bool { return s != lint.Error && s != lint.Warning && s != lint.Info }

func dated(s string) bool {
	i := strings.LastIndex(s, "(20")
	return i >= 0 && len(s) == i+9 && s[i+8] == ')'
}

func wholeMessage(t *testing.T, m *lint.Message) {
	switch {
	case len(m.Texts) == 0 || len(m.Stems)+len(m.Codes) == 0 || m.Why == "" || m.Do == "":
		t.Errorf("%s wants text, stem, why and do", m.ID)
	case !dated(m.Seen):
		t.Errorf("%s: seen wants a month at the end: %s", m.ID, m.Seen)
	case !strings.Contains(topicNames, " "+m.About+" "):
		t.Errorf("%s is about %q", m.ID, m.About)
	}
	for _, s := range m.Stems {
		if s != strings.ToLower(s) && (s[0] < 'A' || 'Z' < s[0]) || s != strings.TrimSpace(s) && !strings.HasSuffix(s, " ") {
			t.Errorf("%s: stem %q", m.ID, s)
		}
	}
}

const topicNames = " scope redirect domain client host encoding state pkce token lifetime permission account secret datacenter request response settings "

// TestRecognise finds the provider that reads a link, whatever host it is on.
func TestRecognise(t *testing.T) {
	for link, want := range map[string]string{
		"https://accounts.google.com/o/oauth2/auth?x":                           "google",
		"https://ACCOUNTS.google.com/o/oauth2/v2/auth/":                         "google",
		"https://login.microsoftonline.com/common/oauth2/v2.0/authorize":        "microsoft",
		"https://acme.eu.auth0.com/authorize":                                   "auth0",
		"https://acme.okta.com/oauth2/default/v1/authorize":                     "okta",
		"https://id.example:8443/realms/acme/protocol/openid-connect/auth?x":    "keycloak",
		"http://localhost:8080/auth/realms/acme/protocol/openid-connect/auth":   "keycloak",
		"https://acme.myshopify.com/admin/oauth/authorize":                      "shopify",
		"https://www.facebook.com/v19.0/dialog/oauth":                           "meta",
		"https://www.tiktok.com/v2/auth/authorize/":                             "tiktok",
		"https://accounts.google.com.example/o/oauth2/auth":                     "",
		"https://accounts.google.com/signin":                                    "",
		"https://login.example/realms/acme/protocol/openid-connect/auth/verify": "",
	} {
		got := ""
		if p, e := Recognise(text.ParseURL(text.New("text", link))); e != nil {
			got = p.Slug
		}
		if got != want {
			t.Errorf("%s is read by %q, want %q", link, got, want)
		}
	}
}

// TestAloneInRow holds that a provider's parameters are its own: what plays a
// role under another name leaves the standard's name unknown.
func TestAloneInRow(t *testing.T) {
	for _, p := range Providers() {
		for i := range p.Endpoints {
			roles := map[string]string{}
			for _, s := range p.Endpoints[i].Params {
				if other := roles[s.Role]; other != "" {
					t.Errorf("%s: %s and %s both play %s", p.Name, other, s.Name, s.Role)
				}
				roles[s.Role] = s.Name
			}
		}
	}
}

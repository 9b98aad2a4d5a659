package rules_test

import (
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/lint"
	"grantlint/rules/oauth"
)

// TestTextsAreKnown pastes each text that a provider shows, and wants it known
// as that provider's, its cause told, and no error of a link that is not there.
func TestTextsAreKnown(t *testing.T) {
	values := strings.NewReplacer("{uri}", "https://app.example/cb", "{scope}", "read", "{client_id}", "8f2c1d")
	for _, p := range oauth.Providers() {
		for _, m := range p.Messages {
			if m.Common || m.Vague {
				continue
			}
			for _, phrase := range m.Texts {
				known(t, p, m, values.Replace(phrase.Text))
			}
		}
	}
}

func known(t *testing.T, p *lint.Platform, m *lint.Message, shown string) {
	t.Helper()
	rep := rules.Check(lint.Request{Text: shown})
	for _, c := range rep.Causes {
		if c.Message == m.ID {
			if len(rep.Findings) == 0 {
				t.Errorf("%s: nothing is said of %q", m.ID, shown)
			}
			return
		}
	}
	var ids []string
	for _, c := range rep.Causes {
		ids = append(ids, c.Message)
	}
	t.Errorf("%s: %q is taken for one of %s: %q", m.ID, shown, rep.PlatformName, ids)
}

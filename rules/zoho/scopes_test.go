package zoho

import (
	"slices"
	"strings"
	"testing"

	"grantlint/rules/lint"
)

// TestScopes holds the table to what is searched in it.
func TestScopes(t *testing.T) {
	rows := knownScopes().rows
	if len(rows) < 500 {
		t.Fatalf("%d rows", len(rows))
	}
	for i, r := range rows {
		if i > 0 && rows[i-1].key >= r.key {
			t.Errorf("%s stands behind %s", r.name, rows[i-1].name)
		}
		if module(r.name) == nil || module(strings.ToUpper(r.name)) == nil {
			t.Errorf("%s is not found", r.name)
		}
		switch r.why {
		case "", refusedScope, doubtfulScope, oldScope:
		default:
			t.Errorf("%s: why %q", r.name, r.why)
		}
		if (r.why == "") != (r.refused == "") || r.operations == "" && r.refused == "" {
			t.Errorf("%s: a row says which operations there are, or why there are none", r.name)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, c := range []struct {
		have, want string
		covered    bool
	}{
		{"ZohoProjects.tasks.ALL", "ZohoProjects.tasks.READ", true},
		{"ZohoProjects.tasks.ALL", "ZohoProjects.tasklists.READ", false},
		{"ZohoProjects.tasks.READ", "ZohoProjects.tasks.ALL", false},
		{"ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.READ", true},
		{"ZohoCRM.modules.READ", "ZohoCRM.modules.leads.CREATE", false},
		{"ZohoCRM.modules.WRITE", "ZohoCRM.modules.leads.CREATE", true},
		{"ZohoCRM.modules.ALL", "ZohoCRM.settings.modules.READ", false},
		{"ZohoBooks.fullaccess.all", "ZohoBooks.invoices.READ", true},
		{"ZohoBooks.fullaccess.all", "ZohoInvoice.invoices.READ", false},
		{"email", "email", true},
	} {
		if got := covers(c.have, c.want); got != c.covered {
			t.Errorf("%s covers %s: %v", c.have, c.want, got)
		}
	}
}

// TestCenters also holds the lists that are written out to the table.
func TestCenters(t *testing.T) {
	var hosts []string
	var choices []lint.Choice
	for _, c := range centers {
		hosts = append(hosts, c.accounts)
		choices = append(choices, lint.Choice{Value: c.code, Label: strings.TrimPrefix(c.place, "the ") + ": " + c.domain})
	}
	if !slices.Equal(hosts, accountsHosts) {
		t.Errorf("accountsHosts are %q, centers have %q", accountsHosts, hosts)
	}
	if got := Platform.Setting(dataCenterKey).Choices; !slices.Equal(got, choices) {
		t.Errorf("the setting's choices are %q, those of centers %q", got, choices)
	}
	for host, code := range map[string]string{
		"accounts.zoho.com": "us", "accounts.zoho.com.au": "au", "www.zohoapis.ca": "ca", "mail.zohocloud.ca": "ca", "cliq.zoho.in": "in",
		"projectsapi.zoho.eu": "eu", "mail.zoho.ca": "", "accounts.zoho.com.evil.example": "", "notzoho.com": "", "zoho.com": "us",
	} {
		got := ""
		if c := centerOf(host); c != nil {
			got = c.code
		}
		if got != code {
			t.Errorf("%s is in %q, want %q", host, got, code)
		}
	}
	if got := sibling("crm.zoho.com", byCode("ca")); got != "crm.zohocloud.ca" {
		t.Error(got)
	}
	if got := sibling("www.zohoapis.eu", byCode("ca")); got != "www.zohoapis.ca" {
		t.Error(got)
	}
}

package hubspot

import (
	_ "embed"
	"strings"
	"sync"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// scopesTSV is the table of scopes: scope, requirement, status, replacement,
// source, gives, note. Its rows come from HubSpot's documents, its OpenAPI
// files and real app configurations; the source column says which, as of
// November 2026.
//
//go:embed scopes.tsv
var scopesTSV string

// A scopeRow is what is known of one scope.
type scopeRow struct {
	name        string
	requirement string // any, *:tier, hub:tier|hub:tier, addon:x, unknown
	status      string
	replacement []string
	gives       string
	note        string
	agreed      bool // HubSpot's scopes page and its API files say the same of who has it
}

// otherTier is what HubSpot's API files say of who has the scope, where that
// isn't what the scopes page says.
func (r *scopeRow) otherTier() string {
	_, other, differs := strings.Cut(r.note, "API spec tier differs: ")
	if other, _, _ = strings.Cut(other, ";"); !differs {
		return ""
	}
	if other == "any" {
		return "every account"
	}
	return tiers(other)
}

// table is the table; see knownScopes.
var table scopeTable

type scopeTable struct {
	once  sync.Once
	names []string
	rows  map[string]*scopeRow
}

// knownScopes reads the table when it is first asked for: a page waits for
// whatever is done before.
func knownScopes() *scopeTable {
	table.once.Do(func() { table.read(scopesTSV) })
	return &table
}

func (t *scopeTable) read(tsv string) {
	lines := strings.Split(strings.TrimSpace(tsv), "\n")[1:]
	t.names, t.rows = make([]string, len(lines)), make(map[string]*scopeRow, len(lines))
	rows := make([]scopeRow, len(lines))
	for i, line := range lines {
		var cells [7]string
		for j := range cells {
			cells[j], line, _ = strings.Cut(line, "\t")
		}
		t.names[i] = cells[0]
		rows[i] = scopeRow{
			name: cells[0], requirement: cells[1], status: cells[2], replacement: strings.Fields(cells[3]),
			gives: cells[5], note: cells[6],
			agreed: cells[2] == "current" && strings.Contains(cells[4], "digest2026") && strings.Contains(cells[4], "spec2026") &&
				!strings.Contains(cells[6], "tier") && !strings.Contains(cells[0], "sensitive"),
		}
		t.rows[cells[0]] = &rows[i]
	}
}

// scope finds what is known of a scope; nil when nothing is. Upper and lower
// case are told apart.
func scope(name string) *scopeRow { return knownScopes().rows[name] }

// current reports whether HubSpot has the scope, and nothing is amiss with its
// name.
func (r *scopeRow) current() bool {
	return r != nil && (r.status == "current" || r.status == "new-2026-granular" || r.status == "in-spec-undocumented")
}

// lists are the three lists of the app's settings.
type lists struct {
	required, conditional, optional     []text.Text
	hasRequired, hasConditional, hasOpt bool
}

func listsOf(s *lint.Settings) (l lists) {
	l.required, l.hasRequired = s.List(required)
	l.conditional, l.hasConditional = s.List(conditional)
	l.optional, l.hasOpt = s.List(optional)
	return l
}

// complete reports whether it is known of every scope where it stands.
func (l lists) complete() bool { return l.hasRequired && l.hasConditional && l.hasOpt }

// where says in which list a scope stands: a settings key, "none" when it is in
// no list, "" when that can't be known.
func (l lists) where(name string) (key string, at text.Text) {
	if i := lint.Index(l.required, name); i >= 0 {
		return required, l.required[i]
	}
	if i := lint.Index(l.conditional, name); i >= 0 {
		return conditional, l.conditional[i]
	}
	if i := lint.Index(l.optional, name); i >= 0 {
		return optional, l.optional[i]
	}
	if l.complete() {
		return "none", text.Text{}
	}
	return "", text.Text{}
}

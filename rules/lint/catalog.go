package lint

// A Catalog tells a page what the core knows, so that no form, sample or index
// is written twice.
type Catalog struct {
	Version   string            `js:"version"`
	Platforms []CatalogPlatform `js:"platforms"`
	Rules     []CatalogRule     `js:"rules"`
}

// CatalogPlatform is a platform as the settings form needs it.
type CatalogPlatform struct {
	ID       string    `js:"id"`
	Name     string    `js:"name"`
	Settings []Setting `js:"settings"` // in the order in which a form shows them
}

// CatalogRule is a rule as an index needs it.
type CatalogRule struct {
	ID       string   `js:"id"`
	Title    string   `js:"title"`
	About    string   `js:"about"`
	Severity string   `js:"severity"` // the highest it reports
	Platform string   `js:"platform"` // the pack's; "oauth" for general rules
	Shown    []string `js:"shown"`
	Doc      string   `js:"doc"`
}

// A Setting is one thing the app registered, or else that the person knows.
// Page, widget and docs render their form from it.
type Setting struct {
	Key     string   `js:"key"`
	Label   string   `js:"label"`
	Kind    string   `js:"kind"`
	Choices []Choice `js:"choices"` // of a choice, or of each row of a placement
	Help    string   `js:"help"`
	Where   string   `js:"where"` // the path in the console, in its words
	Group   string   `js:"group"` // settings of one group share a row or a table; "" for none
}

// Kinds of a setting.
const (
	KindList      = "list" // one value a line
	KindText      = "text"
	KindChoice    = "choice"
	KindDate      = "date"
	KindTime      = "time" // a date with the time of day, RFC 3339
	KindNumber    = "number"
	KindPlacement = "placement" // one row per scope, a choice per row; each choice is a key of its own
)

// Keys are the settings that s declares: its own, or each choice of a placement.
func (s *Setting) Keys() []string {
	if s.Kind != KindPlacement {
		return []string{s.Key}
	}
	keys := make([]string, 0, len(s.Choices))
	for _, c := range s.Choices {
		keys = append(keys, c.Value)
	}
	return keys
}

// A Choice is a value and what a person reads for it.
type Choice struct {
	Value string `js:"value"`
	Label string `js:"label"`
}

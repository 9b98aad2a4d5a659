package main

import (
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules/lint"
)

func TestUnitTableAgreesWithUTF16(t *testing.T) {
	for _, s := range []string{"é", "a😀b", "授权入口页所在域名：空", "\u2028x", "👩‍👩‍👧", "x\U0010FFFF"} {
		table := unitTable(s)
		for i := range s {
			if want := len(utf16.Encode([]rune(s[:i]))); table[i] != want {
				t.Errorf("%q: byte %d is unit %d, want %d", s, i, table[i], want)
			}
		}
		if want := len(utf16.Encode([]rune(s))); table[len(s)] != want {
			t.Errorf("%q: the end is unit %d, want %d", s, table[len(s)], want)
		}
	}
}

func TestUnitTableOfASCIIIsSkipped(t *testing.T) {
	if table := unitTable("https://app.example/cb"); table != nil {
		t.Errorf("got a table of %d entries for plain ASCII", len(table))
	}
}

// Every offset belongs to one field; each field here shifts by a different
// amount, so that one converted with another's table shows.
func TestOffsetsUseTheirOwnField(t *testing.T) {
	request := lint.Request{
		Text:         "😀text",                                               // 4 bytes, 2 units: −2
		Message:      "😀😀message",                                           // −4
		SettingsText: "ééé settings",                                        // −3
		Settings:     map[string][]string{"scopes": {"plain", "授权: scope"}}, // −4
	}
	edits := func() []lint.Edit { return []lint.Edit{{Start: 10, End: 11}} }
	report := lint.Report{
		Found:     []lint.Found{{Field: "message", Start: 10, End: 11}},
		Facts:     []lint.Fact{{Field: "settingsText", Start: 10, End: 11}, {Field: ""}},
		Parts:     []lint.Part{{Start: 4, End: 8}},
		Placement: []lint.Place{{Start: 4, End: 8}},
		Findings: []lint.Finding{{
			Field: "settings.scopes.1", Start: 8, End: 13,
			Related: []lint.Related{{Field: "message", Start: 10, End: 11}, {Field: "settings.scopes.0", Start: 2, End: 4}},
			Fixes:   []lint.Fix{{Field: "settingsText", Edits: edits()}, {Field: "message", Edits: edits()}},
		}},
		Fixed: lint.Fixed{Text: "é𝒳z", Edits: []lint.Edit{{Start: 4, End: 8}}, Parts: []lint.Part{{Start: 2, End: 7}}},
	}
	toUTF16(request, &report)
	want := lint.Report{
		Found:     []lint.Found{{Field: "message", Start: 6, End: 7}},
		Facts:     []lint.Fact{{Field: "settingsText", Start: 7, End: 8}, {Field: ""}},
		Parts:     []lint.Part{{Start: 2, End: 6}},
		Placement: []lint.Place{{Start: 2, End: 6}},
		Findings: []lint.Finding{{
			Field: "settings.scopes.1", Start: 4, End: 9,
			Related: []lint.Related{{Field: "message", Start: 6, End: 7}, {Field: "settings.scopes.0", Start: 2, End: 4}},
			Fixes: []lint.Fix{
				{Field: "settingsText", Edits: []lint.Edit{{Start: 7, End: 8}}},
				{Field: "message", Edits: []lint.Edit{{Start: 6, End: 7}}},
			},
		}},
		Fixed: lint.Fixed{Text: "é𝒳z", Edits: []lint.Edit{{Start: 2, End: 6}}, Parts: []lint.Part{{Start: 1, End: 4}}},
	}
	if diff := cmp.Diff(want, report); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

func TestOffsetsOutsideTheFieldStayInside(t *testing.T) {
	request := lint.Request{Text: "é"}
	report := lint.Report{Parts: []lint.Part{{Start: -1, End: 99}}}
	toUTF16(request, &report)
	if p := report.Parts[0]; p.Start != 0 || p.End != 1 {
		t.Errorf("got %d–%d, want 0–1", p.Start, p.End)
	}
}

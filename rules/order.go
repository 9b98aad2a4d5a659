package rules

import (
	"slices"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// sortDrafts puts causes first: by severity, with what the platform's message is
// about before the rest, then what would be wrong as well, then in the order of
// the paste. What a part of a link seems to lack comes after all that is wrong
// with what is there.
func sortDrafts(drafts []*lint.Draft) {
	slices.SortStableFunc(drafts, func(a, b *lint.Draft) int {
		switch {
		case before(a, b):
			return -1
		case before(b, a):
			return 1
		}
		return 0
	})
}

func before(a, b *lint.Draft) bool {
	if a.Behind != b.Behind {
		return b.Behind
	}
	if a.Severity != b.Severity {
		return weight(a.Severity) > weight(b.Severity)
	}
	if a.Told != b.Told {
		return a.Told
	}
	if possible := a.Rank > 0 && b.Rank > 0; !possible && a.Rule.Last != b.Rule.Last {
		return b.Rule.Last
	}
	if a.Rank != b.Rank {
		return a.Rank < b.Rank
	}
	if f, g := fieldOrder(a.At.Source()), fieldOrder(b.At.Source()); f != g {
		return f < g
	}
	i, _ := a.At.Span()
	j, _ := b.At.Span()
	return i < j
}

// fieldOrder puts what was pasted before what else was given.
func fieldOrder(s *text.Source) int {
	switch {
	case s == nil:
		return 4
	case s.Field == "text":
		return 0
	case s.Field == "message":
		return 1
	case s.Field == "settingsText":
		return 2
	}
	return 3
}

func weight(severity string) int {
	switch severity {
	case lint.Error:
		return 2
	case lint.Warning:
		return 1
	}
	return 0
}

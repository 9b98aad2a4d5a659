package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// answered finds a parameter of an answer, in the query or behind #.
func answered(l *lint.Link, name string) (text.Param, bool) {
	for _, q := range l.Params {
		if q.Name.String() == name && q.Value.Len() > 0 {
			return q.Param, true
		}
	}
	for _, q := range l.URL.FragmentParams {
		if q.Name.String() == name && q.Value.Len() > 0 {
			return q, true
		}
	}
	return text.Param{}, false
}

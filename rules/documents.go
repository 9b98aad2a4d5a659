package rules

import (
	"strings"

	"grantlint/rules/text"
)

// document finds a JSON document in the paste; it is empty when there is none.
// A brace inside a link is a placeholder, not a document, so a document begins
// a line and holds a quote or a colon.
func document(t text.Text) text.Text {
	s := t.String()
	for i := 0; i < len(s); {
		line := i
		for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
			i++
		}
		if i < len(s) && s[i] == '{' && strings.ContainsAny(s[i:], `":`) {
			end := strings.LastIndexByte(s, '}') + 1
			if end <= i {
				end = len(s)
			}
			return t.Slice(i, end)
		}
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			break
		}
		i = line + n + 1
	}
	return t.End()
}

// answer reads a document that a server answered with: tokens, or what went
// wrong. Any other document gives the zero Node.
func answer(doc text.Text) text.Node {
	if doc.Len() == 0 {
		return text.Node{}
	}
	n, _ := text.ParseJSON(doc)
	if n.Has("access_token") || n.Has("error") || n.Has("message") && (n.Has("code") || n.Has("status")) {
		return n
	}
	return text.Node{}
}

// prose is what is left of the paste beside links and documents: a Text in
// which those are blanked out, so that places stay.
func prose(paste, doc text.Text, links []candidate) text.Text {
	if len(links) == 1 && links[0].url.Text.Len() == paste.Trim(text.Space).Len() {
		return paste.End()
	}
	var holes [][2]int
	if doc.Len() > 0 {
		i, j := doc.Span()
		holes = append(holes, [2]int{i, j})
	}
	for _, l := range links {
		if rank(l.subject) > 1 {
			i, j := l.url.Text.Span()
			holes = append(holes, [2]int{i, j})
		}
	}
	if len(holes) == 0 {
		return paste
	}
	return paste.Blank(holes)
}

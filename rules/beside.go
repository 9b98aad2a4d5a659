package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// readListsBeside reads settings that were pasted beside the link, each below its
// label: without one, nothing tells a value from a word of prose there. A list
// ends before a blank line, and before a line that is none of its values. With
// lines, it also reads those that have label and value both.
func readListsBeside(words text.Text, p *lint.Platform, lines bool) *lint.File {
	if strings.IndexByte(words.String(), '\n') < 0 {
		return nil
	}
	r := besideReader{platform: p, headings: headingsOf(p), lines: lines}
	for _, line := range words.Split("\n") {
		r.read(unbullet(line))
	}
	if len(r.runs) == 0 {
		return nil
	}
	f := fileOf(words, r.lists)
	for _, run := range r.runs {
		f.Runs = append(f.Runs, words.Slice(run[0], run[1]))
	}
	return f
}

// A besideReader goes through a paste line by line.
type besideReader struct {
	platform *lint.Platform
	headings []headingOf
	lines    bool // with label and value are read
	lists    []list
	open     bool     // the line may be a value of the last list
	passed   bool     // a sentence of the console stands below the heading of that
	from     int      // where the heading begins
	headed   int      // and where it ends
	runs     [][2]int // where lists stand that follow each other
}

func (r *besideReader) read(line text.Text) {
	if key := listHeading(r.headings, line, r.platform); key != "" {
		r.begin(key, line)
		return
	}
	if r.lines && line.Len() > 0 {
		if key, values := labelled(r.headings, line, r.platform); key != "" {
			r.begin(key, line)
			r.lists[len(r.lists)-1] = list{key: key, values: values}
			r.extend(line)
			r.open = false
			return
		}
	}
	if !r.open {
		return
	}
	l := &r.lists[len(r.lists)-1]
	if line.Len() == 0 {
		r.open = len(l.values) == 0 && !r.passed // one may stand below the heading
		return
	}
	s := r.platform.Setting(l.key)
	if s.Kind != lint.KindList && s.Kind != lint.KindPlacement {
		values, ok := valuesOf(s, l.key, line)
		if r.open = false; ok {
			l.values = values
			r.extend(line)
		}
		return
	}
	if strings.EqualFold(line.String(), "none") {
		l.prose, r.open = false, false
		r.extend(line)
		return
	}
	values := listValues(line, !r.passed)
	switch {
	case fits(l.key, values):
		if r.passed && len(l.values) == 0 {
			r.extendTo(line, r.headed) // the sentence is left to be read as any other
			r.from, _ = line.Span()
		}
		l.values = append(l.values, values...)
		r.extend(line)
	case len(l.values) == 0 && !r.passed && r.explains(line):
		r.passed = true
	default:
		r.open = false
	}
}

// explains reports whether a line is a sentence with which a console explains what
// stands below a heading, and no message.
func (r *besideReader) explains(line text.Text) bool {
	s := line.String()
	if last := s[len(s)-1]; last != '.' && last != ':' || strings.Count(s, " ") < 3 || strings.Contains(s, "://") {
		return false
	}
	told := []text.Text{line}
	return len(messages(r.platform, told)) == 0 && len(messages(oauth.Platform, told)) == 0 && len(hinted(told)) == 0
}

// begin opens the list below a heading. It is not known to be empty before a line
// says so.
func (r *besideReader) begin(key string, line text.Text) {
	r.lists, r.open, r.passed = append(r.lists, list{key: key, prose: true}), true, false
	r.from, r.headed = line.Span()
}

// fits reports whether values can be those of a list.
func fits(key string, values []text.Text) bool {
	return len(values) > 0 && (key != "redirectUris" || strings.Contains(values[0].String(), "://"))
}

// extend goes on to the end of a line with the last run, or with a new one where
// anything else stands between.
func (r *besideReader) extend(line text.Text) {
	_, end := line.Span()
	r.extendTo(line, end)
}

func (r *besideReader) extendTo(line text.Text, end int) {
	n := len(r.runs) - 1
	if n < 0 || r.from > r.runs[n][1] && strings.Trim(line.Source().Content[r.runs[n][1]:r.from], text.Space+bullets) != "" {
		r.runs = append(r.runs, [2]int{r.from, end})
		return
	}
	r.runs[n][1] = end
}

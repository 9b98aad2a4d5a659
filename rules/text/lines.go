package text

import "strings"

// FindLines returns the first run of lines that give names their values, as an
// .env file has them: NAME=value, with or without export and quotes. Blank lines
// and comments may stand between. Without one the Text is empty.
func FindLines(t Text) Text {
	start, end := -1, 0
	for i := 0; i < len(t.s); {
		j := i + len(lineOf(t.s[i:]))
		line := strings.TrimSpace(t.s[i:j])
		if _, n := assignment(line); n > 0 {
			if start < 0 {
				start = i
			}
			end = j
		} else if start >= 0 && line != "" && line[0] != '#' {
			break
		}
		i = j + 1
	}
	if start < 0 {
		return t.End()
	}
	return t.Slice(start, end)
}

// ParseLines reads lines NAME=value as an object of strings.
func ParseLines(t Text) Node {
	n := Node{Kind: KindObject, Text: t, Value: t}
	for _, line := range t.Split("\n") {
		line = line.Trim(Space)
		start, end := assignment(line.s)
		if end == 0 {
			continue
		}
		name := line.Slice(start, end)
		value := line.From(end)
		value = value.From(strings.IndexAny(value.s, "=:") + 1).Trim(Space)
		value = value.Trim("\"'")
		n.Members = append(n.Members, Member{
			Key:   Node{Kind: KindString, Text: name, Value: name},
			Value: Node{Kind: KindString, Text: value, Value: value},
		})
	}
	return n
}

func lineOf(s string) string {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return s[:i]
	}
	return s
}

// assignment is where the name stands in a line that gives it a value; end is 0
// in any other line. Names have capitals and an underscore, unlike the
// parameters of a form.
func assignment(line string) (start, end int) {
	if strings.HasPrefix(line, "export ") {
		start = len("export ")
	}
	end = start
	underscore := false
	for end < len(line) && (line[end] == '_' || 'A' <= line[end] && line[end] <= 'Z' || end > start && isDigit(line[end])) {
		underscore = underscore || line[end] == '_'
		end++
	}
	rest := strings.TrimLeft(line[end:], " \t")
	if !underscore || rest == "" || rest[0] != '=' && rest[0] != ':' || strings.HasPrefix(rest, "://") {
		return 0, 0
	}
	return start, end
}

package main

import (
	"os"
	"path/filepath"
	"strings"

	"grantlint/rules"
)

// A sample is a case to start from: a real mistake, or a link that works.
type sample struct {
	Name     string
	Platform string
	Link     string // opens the checker with it
}

// readSamples reads samples.txt, which is written like a rule's golden file.
// What the rules say of a case is found out when it is opened.
func readSamples(root string) ([]sample, error) {
	file, err := os.ReadFile(filepath.Join(root, "site", "samples.txt"))
	if err != nil {
		return nil, err
	}
	cases, err := parseGolden(file)
	if err != nil {
		return nil, err
	}
	var list []sample
	for _, c := range cases {
		list = append(list, sample{c.Name, rules.Check(c.Request).PlatformName, shareLink(c.Request)})
	}
	return list, nil
}

// English reports whether the title is a text that the home page can show.
func (m *messagePage) English() bool { return len(m.Phrases) > 0 && m.Phrases[0].Lang == "en" }

// Short is the clause of a message that tells it from others. What comes before
// and after is mostly "Couldn't complete the connection" and whom to contact.
func (m *messagePage) Short() string {
	longest := ""
	for _, sentence := range strings.Split(m.Title, ". ") {
		for _, clause := range strings.Split(sentence, ": ") {
			if len(clause) > len(longest) {
				longest = clause
			}
		}
	}
	return strings.TrimSuffix(longest, ".")
}

package main

import (
	"grantlint/rules/golden"
	"grantlint/rules/lint"
)

// A goldenCase is what an example needs of a case in a golden file.
type goldenCase struct {
	Name    string
	Request lint.Request
	Keys    []string // of the settings, in the order of the file
}

func parseGolden(file []byte) ([]goldenCase, error) {
	parsed, err := golden.Parse(string(file))
	if err != nil {
		return nil, err
	}
	cases := make([]goldenCase, len(parsed))
	for i, c := range parsed {
		cases[i] = goldenCase{c.Title, c.Request, c.Keys}
	}
	return cases, nil
}

package main

import "grantlint/rules/lint"

// A goldenCase is what an example needs of a case in a golden file.
type goldenCase struct {
	Name    string
	Request lint.Request
}

func parseGolden([]byte) ([]goldenCase, error) { return nil, nil }

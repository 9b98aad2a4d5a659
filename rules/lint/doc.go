// Package lint is the vocabulary: what a check is asked, what it answers, and
// what a rule and a platform are made of. No rule lives here, and nothing that
// only one platform has.
package lint

// Package e2e opens the built site in a real Chromium and uses it as a person
// would. Only tests and benchmarks live here, and below it the table that make
// bench prints; what can be said without a browser is said where
// the code is.
package e2e

// Package e2e opens the built site in a real Chromium and uses it as a person
// would. Only tests live here; what can be said without a browser is said where
// the code is.
package e2e

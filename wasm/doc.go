// Package main is the border between the core and a web page. It sets one
// global, grantlint, with two functions over plain data:
//
//	grantlint.check(request) → report
//	grantlint.catalog() → {version, platforms, rules}
//
// What lives here is the crossing alone: a request read by hand, offsets turned
// from bytes into UTF-16 code units, a panic turned into an answer. What a check
// is belongs to package rules, and what a page does with it to site.
//
// Files that touch syscall/js say so in their build line; the rest builds and is
// tested on any machine.
package main

package main

import (
	"net/http"
	"strings"
)

// The one table of headers. The local server sends them, _headers tells them to
// hosts that read it, and the policy stands in each page for hosts that can set
// none. Hosts join what several patterns say about one header, so no header is
// in two of them.
var headers = []struct {
	Pattern string // a path from the site's root; "*" at the end stands for all below
	Set     [][2]string
}{
	{"/*", [][2]string{
		{"Content-Security-Policy", strings.Join(append(policy, "frame-ancestors 'none'"), "; ")},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
	}},
	{"/assets/*", [][2]string{
		{"Access-Control-Allow-Origin", "*"},
		{"Cache-Control", "public, max-age=31536000, immutable"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
	}},
	{"/widget/*", [][2]string{
		{"Access-Control-Allow-Origin", "*"},
		{"Cache-Control", "public, max-age=300"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
	}},
}

// The policy: only what is served with the page, no way to send anything
// elsewhere, and no string that becomes script or markup. In a page itself
// frame-ancestors is not allowed; the header adds it.
var policy = []string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
}

// setHeaders sets what the table says for a path.
func setHeaders(h http.Header, path string) {
	for _, rule := range headers {
		prefix, below := strings.CutSuffix(rule.Pattern, "*")
		if path == rule.Pattern || below && strings.HasPrefix(path, prefix) {
			for _, pair := range rule.Set {
				h.Set(pair[0], pair[1])
			}
		}
	}
}

// headersFile is the table in the format that static hosts read.
func headersFile() []byte {
	var b strings.Builder
	for _, rule := range headers {
		b.WriteString(rule.Pattern + "\n")
		for _, pair := range rule.Set {
			b.WriteString("  " + pair[0] + ": " + pair[1] + "\n")
		}
	}
	return []byte(b.String())
}

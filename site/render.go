package main

import (
	"bytes"
	"fmt"
	"html/template"
	"path/filepath"
	"strings"
)

// A page is one HTML file: a template inside the layout, and what it shows.
type page struct {
	Path        string // the folder it is the index of, from the site's root; "" for the home page
	Template    string // in site/templates, without .html
	Title       string
	Description string
	Body        any
}

// A view is what a template sees. Addresses are relative, so that the site works
// below any path.
type view struct {
	page
	Policy  string
	Content *content
	root    string
	assets  assets
}

// Asset gives the address of a file in site/static.
func (v view) Asset(name string) (string, error) {
	a, ok := v.assets[name]
	if !ok {
		return "", fmt.Errorf("there is no %s in site/static", name)
	}
	return v.root + a.Path, nil
}

// Link gives the address of a page; "" is the home page.
func (v view) Link(path string) string {
	if v.root+path == "" {
		return "./"
	}
	return v.root + path
}

// Open gives the address of the checker with something in it.
func (v view) Open(fragment string) string { return v.Link("") + fragment }

func pages(c *content) []page {
	list := []page{
		{"", "home", "Why was this link refused?",
			"Paste an OAuth install link, the error text or the app's settings, and see what the platform refuses and what to change. Nothing is sent.", c},
		{"rules/", "rules", "Rules", "Everything that grantlint looks for, by topic.", c},
		{"errors/", "errors", "Errors", "What platforms show when they refuse a link, and what causes it.", c},
		{"record/", "record", "Record", "Real cases from public threads, what each established, and what grantlint says of it.", c.Record},
		{"providers/", "providers", "Providers", "Servers of which facts are known, and what they take.", c},
		{"expires/", "expires", "What expires when", "How long codes, tokens and connections last, by platform, with source and month.", c},
		{"privacy/", "privacy", "Privacy", "What is pasted stays in the browser, and how to see that for yourself.", c},
		{"embed/", "embed", "Embed", "Put the checker into your own documentation.", c},
	}
	for _, p := range c.Providers {
		list = append(list, page{p.Path, "provider", p.Name, "Endpoints, parameters, redirect addresses and error messages of " + p.Name + ", with their sources.", p})
	}
	for _, p := range c.Platform {
		for _, r := range p.Rules {
			list = append(list, page{r.Path, "rule", r.Title, r.Lead, r})
		}
		for _, m := range p.Messages {
			list = append(list, page{m.Path, "error", m.Title, "What causes this message of " + p.Name + ", and what to change.", m})
		}
	}
	return list
}

func render(root, base string, c *content, a assets, files tree) error {
	templates := filepath.Join(root, "site", "templates")
	for _, p := range pages(c) {
		up := strings.Repeat("../", strings.Count(p.Path, "/"))
		if err := renderPage(templates, view{p, strings.Join(policy, "; "), c, up, a}, p.Path+"index.html", files); err != nil {
			return err
		}
	}
	lost := page{"", "404", "Not here", "There is no such page.", nil}
	return renderPage(templates, view{lost, strings.Join(policy, "; "), c, base, a}, "404.html", files)
}

func renderPage(templates string, v view, file string, files tree) error {
	t, err := template.ParseFiles(filepath.Join(templates, "layout.html"), filepath.Join(templates, v.Template+".html"))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if _, twice := files[file]; twice {
		return fmt.Errorf("two pages want to be %s", file)
	}
	files[file] = b.Bytes()
	return nil
}

package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"html/template"
	"strconv"
	"strings"
)

// readDoc takes the page's text from the doc comment above the rule.
func (page *rulePage) readDoc(file string) error {
	text, err := ruleComment(file, page.ID)
	if err != nil {
		return err
	}
	page.Lead = new(doc.Package).Synopsis(text)
	page.Doc, page.Facts = docHTML(text)
	return nil
}

// ruleComment finds the comment above the lint.Rule with an ID.
func ruleComment(file, id string) (string, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return "", err
	}
	for _, decl := range parsed.Decls {
		d, ok := decl.(*ast.GenDecl)
		if !ok || d.Tok != token.VAR || len(d.Specs) != 1 {
			continue
		}
		values := d.Specs[0].(*ast.ValueSpec).Values
		if len(values) == 1 && ruleID(values[0]) == id {
			if text := d.Doc.Text(); text != "" {
				return text, nil
			}
			return "", fmt.Errorf("%s: no comment above the rule", file)
		}
	}
	return "", fmt.Errorf("%s: no rule with the ID %s", file, id)
}

// ruleID reads the ID in lint.Rule{ID: "…"}; "" for any other expression.
func ruleID(e ast.Expr) string {
	literal, ok := e.(*ast.CompositeLit)
	if !ok {
		return ""
	}
	for _, element := range literal.Elts {
		pair, ok := element.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, ok := pair.Key.(*ast.Ident)
		value, isLiteral := pair.Value.(*ast.BasicLit)
		if ok && isLiteral && key.Name == "ID" {
			id, _ := strconv.Unquote(value.Value)
			return id
		}
	}
	return ""
}

// docHTML renders a comment, the paragraphs that name its sources apart.
func docHTML(text string) (what, facts template.HTML) {
	parsed := new(comment.Parser).Parse(text)
	rest := comment.Doc{Links: parsed.Links}
	sources := comment.Doc{Links: parsed.Links}
	for _, block := range parsed.Content {
		if isSource(block) {
			sources.Content = append(sources.Content, block)
		} else {
			rest.Content = append(rest.Content, block)
		}
	}
	unlink(parsed.Content)
	p := comment.Printer{HeadingLevel: 2}
	return template.HTML(p.HTML(&rest)), template.HTML(p.HTML(&sources))
}

// unlink takes out the links that nobody wrote as such: an address in a rule's
// text is an example, and often one of a mistake.
func unlink(blocks []comment.Block) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *comment.Heading:
			unlinkText(b.Text)
		case *comment.Paragraph:
			unlinkText(b.Text)
		case *comment.List:
			for _, item := range b.Items {
				unlink(item.Content)
			}
		}
	}
}

func unlinkText(text []comment.Text) {
	for i, t := range text {
		if link, ok := t.(*comment.Link); ok && link.Auto {
			text[i] = comment.Plain(link.URL)
		}
	}
}

func isSource(b comment.Block) bool {
	p, ok := b.(*comment.Paragraph)
	if !ok || len(p.Text) == 0 {
		return false
	}
	plain, ok := p.Text[0].(comment.Plain)
	return ok && (strings.HasPrefix(string(plain), "Sources:") || strings.HasPrefix(string(plain), "Source:"))
}

package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What rules need to know of the app's file: where things stand in it, and how
// they are changed.

// listIn finds the list of the file that holds a value, and the value's index.
func listIn(n text.Node, v text.Text) (list text.Node, index int) {
	for i, item := range n.Items {
		if same(item.Value, v) {
			return n, i
		}
	}
	for _, m := range n.Members {
		if l, i := listIn(m.Value, v); i >= 0 {
			return l, i
		}
	}
	return text.Node{}, -1
}

func same(a, b text.Text) bool {
	i, j := a.Span()
	k, l := b.Span()
	return i == k && j == l && a.Source() == b.Source()
}

// removeFromFile takes a value out of the list of the file where it stands; nil
// when it stands in no file.
func removeFromFile(f *lint.File, v text.Text) []text.Edit {
	if f == nil || v.Source() != f.Text.Source() {
		return nil
	}
	if list, i := listIn(f.Root, v); i >= 0 {
		return list.Remove(i)
	}
	return nil
}

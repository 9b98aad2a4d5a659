// Command list writes list.go, the list of a pack's rules. It is run by go
// generate in the pack's folder. A static list is smaller in the program and
// starts faster than rules that register themselves.
package main

import (
	"fmt"
	"log"
	"os"

	"grantlint/rules/internal/source"
)

func main() {
	pkg, err := source.Read(os.DirFS("."))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("list.go", source.List(pkg), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(pkg.Name, len(pkg.Rules), "rules")
}

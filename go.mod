module grantlint

go 1.26

require (
	github.com/google/go-cmp v0.7.0
	github.com/norunners/vert v0.0.0-20221203075838-106a353d42dd
)

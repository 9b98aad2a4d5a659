module grantlint

go 1.26

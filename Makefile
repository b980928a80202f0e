# Selaras. Every target writes the lists of rules and documents first; the work is done by Scripts/.

.DEFAULT_GOAL := help
.PHONY: help run test format lint docs catalogues pictures help-pictures gallery screenshots check-examples smoke bench fuzz

SOURCES := Sources Tests Package.swift

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile
	@Scripts/require-swift --present

run: catalogues  ## start Selaras with a demonstration region, at http://127.0.0.1:8080
	@Scripts/run

check-examples: catalogues  ## check the example documents: findings here, and a report to open in a browser
	@Scripts/check-examples

smoke: catalogues  ## start what 'make run' starts, ask it for pages, and stop it
	@Scripts/smoke

test: catalogues  ## run all tests, those in the browser too, and print the coverage
	@Scripts/test

format: catalogues  ## format the sources
	@Scripts/setup
	swift format --in-place --recursive --parallel $(SOURCES)

lint: catalogues  ## complain about format and shell scripts
	@Scripts/lint

docs: catalogues  ## write Docs/rules and the other generated pages
	@Scripts/docs

catalogues:  ## list the rules and documents that the sources declare
	@Scripts/catalogues

pictures: catalogues  ## take the pictures of documents that Docs/documents shows
	@Scripts/pictures

help-pictures: catalogues  ## take the pictures of a fictional agency's pages that the help shows
	@Scripts/setup
	@swift build --product selaras
	@Scripts/browser-tests --help-pictures

gallery: catalogues  ## print every document of the example agencies to .build/gallery
	@Scripts/gallery

screenshots: catalogues  ## take pictures of all web pages to .build/screenshots
	@Scripts/setup
	@swift build --product selaras
	@Scripts/browser-tests --screenshots

bench: catalogues  ## measure speed and memory in release
	@Scripts/bench

fuzz: catalogues  ## feed the readers with broken input for some minutes
	@Scripts/fuzz

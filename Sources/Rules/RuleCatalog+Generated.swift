// Written by Scripts/catalogues; do not edit.

extension RuleCatalog {
    /// Every rule, in order of its id's file.
    package static let all: [Rule] = [
        .quartersMakeYear
    ]
}

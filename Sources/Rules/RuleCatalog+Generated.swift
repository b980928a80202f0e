// Written by Scripts/catalogues; do not edit.

extension RuleCatalog {
    /// Every rule, ordered by folder and file name.
    package static let all: [Rule] = [
        .quartersMakeYear
    ]
}

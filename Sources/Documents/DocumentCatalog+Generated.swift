// Written by Scripts/catalogues; do not edit.

extension DocumentCatalog {
    /// Every document, in order of its id's file.
    package static let all: [DocumentDefinition] = [
        .verificationNote
    ]
}

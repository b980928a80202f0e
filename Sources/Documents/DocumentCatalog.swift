/// All documents there are.
package enum DocumentCatalog {
    /// The definition of an id; nil when there is none.
    package static func definition(_ id: DocumentDefinitionID) -> DocumentDefinition? { all.first { $0.id == id } }
}

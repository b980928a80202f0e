/// A type declared in a source.
struct TypeDeclaration: Hashable, Sendable {
    let name: String
    let line: Int
    let isTopLevel: Bool
    /// "package", "private"…, in the order written.
    let modifiers: [String]

    var isPrivate: Bool { modifiers.contains("private") || modifiers.contains("fileprivate") }
    var isPackage: Bool { modifiers.contains("package") || modifiers.contains("public") }
}

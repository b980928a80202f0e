import Domain

/// What a form sent: the values of each name in their order.
package struct FormFields: Sendable {
    private let values: [String: [String]]

    /// - Parameter body: as `application/x-www-form-urlencoded`; bytes that are no text are replaced.
    package init(body: String) {
        values = QueryText.pairs(of: body).reduce(into: [:]) { $0[$1.name, default: []].append($1.value) }
    }

    package init(_ values: [String: [String]] = [:]) {
        self.values = values
    }

    /// Just as it was sent; empty where it wasn't.
    package func raw(_ name: String) -> String { values[name]?.first ?? "" }

    /// Without the space around it and without control characters but line feeds; nil where nothing is left.
    package func text(_ name: String) -> String? {
        let sent = raw(name).replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
            scalar == "\n" || scalar.properties.generalCategory != .control
        }
        let text = String(String.UnicodeScalarView(sent)).trimmed
        return text.isEmpty ? nil : text
    }

    /// All values of a name, as of boxes that were ticked.
    package func all(_ name: String) -> [String] { values[name] ?? [] }
}

import Domain

/// What a form sent: the values of each name in their order.
package struct FormFields: Hashable, Sendable {
    private let values: [String: [String]]

    /// - Parameter utf8: as `application/x-www-form-urlencoded`; nil where it holds what is no text.
    package init?(utf8: some Collection<UInt8>) {
        guard let body = Self.text(utf8), Self.text(QueryText.decoded(body[...])) != nil else { return nil }
        values = QueryText.pairs(of: body).reduce(into: [:]) { $0[$1.name, default: []].append($1.value) }
    }

    package init(_ values: [String: [String]] = [:]) {
        self.values = values
    }

    /// What a field holds; nil for what is no UTF-8, and for NUL, which no database takes.
    package static func text(_ utf8: some Collection<UInt8>) -> String? {
        utf8.contains(0) ? nil : String(validating: utf8, as: UTF8.self)
    }

    /// As it was sent; empty where it wasn't.
    package func raw(_ name: String) -> String { values[name]?.first ?? "" }

    /// Without the space around it, without control characters but line feeds, and without signs that nobody sees;
    /// nil where nothing is left.
    package func text(_ name: String) -> String? {
        let sent = raw(name).replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
            scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
        }
        let text = String(String.UnicodeScalarView(sent)).trimmed
        return text.isEmpty ? nil : text
    }

    /// Names and values, by name.
    package var pairs: [(name: String, value: String)] {
        values.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name: name, value: $0) } }
    }

    /// The same with other values of some names.
    package func replacing(_ others: [String: String]) -> FormFields {
        FormFields(values.merging(others.mapValues { [$0] }) { $1 })
    }

    /// All values of a name, as of boxes that were ticked.
    package func all(_ name: String) -> [String] { values[name] ?? [] }
}

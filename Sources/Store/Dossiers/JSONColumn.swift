import FoundationEssentials

/// Small structures as the text of one column, which SQL doesn't look into; the same value gives the same text.
enum JSONColumn {
    /// Nil only for what JSON can't hold, which our values don't contain.
    static func write(_ value: some Encodable) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Nil for a text that `write` doesn't make of such a value.
    static func read<Value: Decodable>(_ text: String) -> Value? {
        try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}

import Application
import Foundation

/// The machine-readable lists of rules and documents.
enum CatalogueOutput {
    static func json(_ entries: [CatalogueEntry]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(entries)) + [UInt8(ascii: "\n")]
    }
}

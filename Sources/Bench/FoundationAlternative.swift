import Domain
import Foundation

/// The plain way with Foundation, for comparison: it takes the bytes apart and understands nothing.
enum FoundationAlternative {
    /// Lines and cells of the files, counted.
    static func split(_ files: [SourceFile]) -> Int {
        files.reduce(0) { count, file in
            let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
            return count + lines.reduce(0) { $0 + $1.components(separatedBy: "\t").count }
        }
    }

    /// Nodes of a dossier by JSONDecoder: ids, names and figures only.
    static func decode(_ json: Data) -> Int {
        (try? JSONDecoder().decode(DecodedDossier.self, from: json))?.nodes.count ?? 0
    }
}

/// As much of a dossier as one would decode to add its figures up.
private struct DecodedDossier: Decodable {
    struct Node: Decodable {
        let id: String
        let parent: String?
        let name: String?
        let indicators: [Indicator]
    }

    struct Indicator: Decodable {
        let id: String
        let name: String?
        let target: Figure?
        let quarters: [Figure?]?
    }

    struct Figure: Decodable {
        let raw: String
        let kind: String
        let value: Decimal?
        let unit: String?
    }

    let nodes: [Node]
}

import Documents
import Domain

/// The text of a document as its blocks say it, one line each: kind, part, level, number, text.
struct PrintedBlocks: Equatable {
    private(set) var lines: [String]

    init(_ document: PlanDocument) {
        lines = document.blocks.map { block in
            let marks = [block.part?.rawValue, block.level.map(String.init), block.number].map { $0 ?? "-" }
            return ([block.kind.rawValue] + marks + [block.text]).joined(separator: " ")
        }
    }

    /// Without what a format prints before the text of its source: the headings that say these lines.
    mutating func drop(_ front: [String]) {
        let headings = front.map { "heading - 1 - \($0)" }
        guard !headings.isEmpty, let start = lines.firstRange(of: headings) else { return }
        lines.removeSubrange(start)
    }
}

import Domain

/// The findings a document prints in its margin: numbered in their order, each at the place to mend.
package struct FindingMarks: Hashable, Sendable {
    /// What is printed: a part of the dossier, and which of its prints.
    private struct Spot: Hashable {
        let path: DossierPath
        /// Where the reprint stands in the source; nil for the first print.
        var reprint: SourcePlace?
    }

    /// The findings that are marked, the first with number 1; advice is left to the report of the check.
    let findings: [Finding]
    private let numbers: [Spot: [Int]]
    /// Numbers of those that are about the document.
    private let own: Set<Int>

    /// No marks at all.
    static let none = FindingMarks([], on: PlanDocument(id: DocumentID("none"), kind: .actionPlan))

    /// - Parameter document: the one that is printed.
    init(_ findings: [Finding], on document: PlanDocument) {
        self.findings = findings.filter { $0.severity != .advice }
        let reprints = Set(document.entries.flatMap(\.reprints).compactMap(\.place))
        let entries = Set(document.entries.map(\.id.text))
        let positions = Set(
            document.entries.compactMap { entry in
                if case .position(let position) = entry.subject { position.text } else { nil }
            })
        var numbers: [Spot: [Int]] = [:]
        var own: Set<Int> = []
        for (index, finding) in self.findings.enumerated() {
            let place = finding.places.first?.source
            let reprint = place.flatMap { reprints.contains($0) ? $0 : nil }
            numbers[Spot(path: finding.cause, reprint: reprint), default: []].append(index + 1)
            let parts = finding.cause.text.split(separator: "/").map(String.init)
            guard parts.count > 1 else { continue }
            let isOwn =
                switch parts[0] {
                case "documents": parts[1] == document.id.text
                case "positions": positions.contains(parts[1])
                default: entries.contains(parts[1])
                }
            if isOwn { own.insert(index + 1) }
        }
        self.numbers = numbers
        self.own = own
    }

    /// The numbers of what is to be mended at a path.
    ///
    /// - Parameter reprint: the further print of an entry that is meant; nil for its first.
    func marks(at path: DossierPath, on reprint: Entry.Reprint? = nil) -> [String] {
        let spot = Spot(path: path, reprint: reprint?.place)
        return numbers[spot].map { [$0.map(String.init).joined(separator: ",")] } ?? []
    }

    /// Numbers behind words instead of beside a cell: " [3]".
    static func run(_ mark: String) -> RichText.Run { .init(" [\(mark)]", .subdued) }

    /// The numbers that a mark of a cell or a run of a text tells.
    static func numbers(in mark: String) -> [Int] {
        var text = mark[...]
        if text.hasPrefix(" ["), text.hasSuffix("]") { text = text.dropFirst(2).dropLast() }
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        return numbers.contains(nil) ? [] : numbers.compactMap { $0 }
    }

    /// What the marks stand for, then what was found about the document at what it doesn't print; none where nothing
    /// was found.
    ///
    /// - Parameter printed: the numbers that the document bears.
    func sections(printed: Set<Int>) -> [Section] {
        let all = findings.enumerated().map { (number: $0 + 1, finding: $1) }
        let marked = all.filter { printed.contains($0.number) }
        let others = all.filter { own.contains($0.number) && !printed.contains($0.number) }
        let parts = [(PrintedAddition.findings, marked), (.otherFindings, others)].filter { !$0.1.isEmpty }
        return parts.enumerated().map { index, part in
            Section(
                title: part.0.rawValue, startsPage: index == 0,
                content: [
                    .paragraph(RichText(part.0.opening)),
                    .list(ItemList(.number, part.1.map { Self.item($0.finding) })),
                ])
        }
    }

    private static func item(_ finding: Finding) -> ItemList.Item {
        let arithmetic = finding.arithmetic.map { [RichText.Run(" \($0.id).", .subdued)] } ?? []
        return ItemList.Item(RichText([.init(finding.message.id)] + arithmetic))
    }
}

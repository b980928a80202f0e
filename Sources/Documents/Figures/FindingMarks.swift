import Domain

/// The findings a document prints in its margin: numbered in their order, each at the place to mend.
struct FindingMarks: Sendable {
    /// The findings that are marked, the first with number 1; advice is left to the report of the check.
    let findings: [Finding]
    private let numbers: [DossierPath: [Int]]

    /// No marks at all.
    static let none = FindingMarks([])

    init(_ findings: [Finding]) {
        self.findings = findings.filter { $0.severity != .advice }
        var numbers: [DossierPath: [Int]] = [:]
        for (index, finding) in self.findings.enumerated() { numbers[finding.cause, default: []].append(index + 1) }
        self.numbers = numbers
    }

    /// The numbers of what is to be mended at a path.
    func marks(at path: DossierPath) -> [String] {
        numbers[path].map { [$0.map(String.init).joined(separator: ",")] } ?? []
    }

    /// What the numbers in the margin stand for; nil where nothing was found.
    var section: Section? {
        guard !findings.isEmpty else { return nil }
        let items = findings.map { finding in
            ItemList.Item(
                RichText(
                    [.init(finding.message.id)] + (finding.arithmetic.map { [.init(" \($0.id).", .subdued)] } ?? [])))
        }
        return Section(
            title: PrintedAddition.findings.rawValue,
            startsPage: true,
            content: [
                .paragraph(RichText(PrintedAddition.findings.opening)),
                .list(ItemList(.number, items)),
            ])
    }
}

import Domain

/// Makes the subjects of a dossier's findings.
///
/// A mark is made of the rule, the cause's path, the names of what the path leads through, the value stated and expected,
/// and what is printed at every place: not of sentences, which a later version may word otherwise.
struct FindingSubjects {
    private let names: [String: String]
    private let digest: DigestPort

    init(_ dossier: Dossier, digest: DigestPort) {
        let entries = dossier.documents.flatMap(\.entries).map { ($0.id.text, $0.name ?? "") }
        let posts = dossier.positions.map { ($0.id.text, $0.title) }
        names = Dictionary(entries + posts) { first, _ in first }
        self.digest = digest
    }

    func subject(of finding: Finding) -> FindingSubject {
        let through = finding.cause.text.split(separator: "/").compactMap { names[String($0)] }
        let printed = finding.places.map(\.quote.squeezed)
        let ground = ["selaras.finding/1", finding.rule.text, finding.cause.text]
        let fields = ground + through + [finding.stated ?? "", finding.expected ?? ""] + printed
        // Every field behind its length, so that no two findings make the same message.
        let message = fields.reduce(into: [UInt8]()) { $0 += Array("\($1.utf8.count):\($1)".utf8) }
        let mark = FindingMark(digest: digest.sha256(message))
        return FindingSubject(mark: mark, rule: finding.rule, cause: finding.cause)
    }
}

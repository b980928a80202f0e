import Domain

/// How the parts of a plan stand after a check: the worst that was found about an entry or its indicators.
struct CascadeTones {
    private let worst: [EntryID: Severity]
    private let wasChecked: Bool

    /// Of a drawing that tells nothing of a check.
    static let none = CascadeTones(CheckReport(dossier: Dossier()))

    /// - Parameter drawn: the entry that is drawn in the place of another print of the same node.
    init(_ report: CheckReport, drawn: [EntryID: EntryID] = [:]) {
        wasChecked = report.appliedRuleCount > 0
        worst = report.findings.reduce(into: [:]) { worst, finding in
            let parts = finding.cause.text.split(separator: "/")
            guard parts.first == "nodes", parts.count > 1 else { return }
            let found = EntryID(String(parts[1]))
            let entry = drawn[found] ?? found
            worst[entry] = min(worst[entry] ?? finding.severity, finding.severity)
        }
    }

    func tone(of entry: Entry) -> FigureTree.Tone {
        switch worst[entry.id] {
        case .error: .error
        case .warning: .warning
        case .advice, nil: wasChecked ? .good : .plain
        }
    }
}

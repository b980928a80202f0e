import Documents
import Domain

/// How a dossier stands, in few words and numbers.
package struct DossierState: Hashable, Sendable {
    /// A document that the dossier holds.
    package struct Document: Hashable, Sendable {
        /// "Rencana Aksi Tahun 2020".
        package let title: String
        package let kind: DocumentKind
        /// Of its year or, of a plan for several, of all of them; nil without money.
        package let budget: Money?
        /// Of which years, where the title names none: " 2022–2026".
        package let budgetYears: String

        package init(title: String, kind: DocumentKind, budget: Money?, budgetYears: String = "") {
            self.budgetYears = budgetYears
            self.title = title
            self.kind = kind
            self.budget = budget
        }
    }

    package let documents: [Document]
    /// Open findings.
    package let counts: [Severity: Int]
    /// How many of these someone was asked to see to.
    package let assignedCount: Int
    /// Open errors that nobody was asked to see to.
    package let unassignedErrorCount: Int
    package let dismissedCount: Int
    /// The posts it names, with their titles.
    package let positions: [PositionID: String]

    package init(
        documents: [Document], counts: [Severity: Int], assignedCount: Int = 0, unassignedErrorCount: Int = 0,
        dismissedCount: Int = 0, positions: [PositionID: String] = [:]
    ) {
        self.documents = documents
        self.counts = counts
        self.assignedCount = assignedCount
        self.unassignedErrorCount = unassignedErrorCount
        self.dismissedCount = dismissedCount
        self.positions = positions
    }

    /// "Rencana Aksi Tahun 2020, Rencana Kerja (Renja) Tahun 2020".
    package var title: String { Self.joined(documents.map(\.title)) }

    /// The same without its state.
    static func title(of dossier: Dossier) -> String { joined(dossier.documents.map { DocumentSummary.title(of: $0) }) }

    private static func joined(_ titles: [String]) -> String { titles.joined(separator: ", ") }

    package var openCount: Int { counts.values.reduce(0, +) }

    /// Of one whose findings nobody noted anything on.
    init(_ report: CheckReport) {
        self.init(
            documents: Self.documents(of: report.dossier),
            counts: Dictionary(Severity.allCases.map { ($0, report.count($0)) }) { first, _ in first },
            unassignedErrorCount: report.count(.error), positions: Self.positions(of: report.dossier))
    }

    init(_ noted: NotedDossier) {
        let dossier = noted.checked.report.dossier
        self.init(
            documents: Self.documents(of: dossier),
            counts: Dictionary(Severity.allCases.map { ($0, noted.count($0)) }) { first, _ in first },
            assignedCount: noted.open.count { $0.standing.assignee != nil },
            unassignedErrorCount: noted.open.count { $0.finding.severity == .error && $0.standing.assignee == nil },
            dismissedCount: noted.dismissed.count, positions: Self.positions(of: dossier))
    }

    private static func documents(of dossier: Dossier) -> [Document] {
        dossier.documents.map { document in
            let summary = DocumentSummary(document, in: dossier)
            return Document(
                title: summary.title, kind: document.kind, budget: summary.budget,
                budgetYears: summary.budgetYearsText)
        }
    }

    private static func positions(of dossier: Dossier) -> [PositionID: String] {
        Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
    }
}

import Application
import Documents
import Domain

/// Which findings are shown.
package struct FindingFilter: Hashable, Sendable {
    /// How a finding may stand; raw values are those of addresses.
    package enum State: String, Hashable, Sendable, CaseIterable {
        case open = "terbuka"
        case mine = "tugas-saya"
        case unassigned = "belum-ditugaskan"
        case dismissed = "disisihkan"
    }

    package var severity: Severity?
    /// Nil for all, those dismissed at the end.
    package var state: State?
    /// Whom they are assigned to.
    package var person: AccountID?
    /// What their sentences, places or rules contain.
    package var text: String?
    package var document: DocumentID?

    package init(
        severity: Severity? = nil, state: State? = nil, person: AccountID? = nil, text: String? = nil,
        document: DocumentID? = nil
    ) {
        self.severity = severity
        self.state = state
        self.person = person
        self.text = text
        self.document = document
    }

    package static let all = FindingFilter()

    /// The same with another severity.
    package func of(_ severity: Severity?) -> FindingFilter {
        var copy = self
        copy.severity = severity
        return copy
    }

    /// Whether a finding is shown to a viewer.
    func shows(_ noted: NotedFinding, words: String, to viewer: AccountID?) -> Bool {
        let standing = noted.standing
        let isOfState: Bool =
            switch state {
            case nil: true
            case .open: !standing.isDismissed
            case .mine: !standing.isDismissed && viewer != nil && standing.assignee == viewer
            case .unassigned: !standing.isDismissed && standing.assignee == nil
            case .dismissed: standing.isDismissed
            }
        return isOfState && severity.map { $0 == noted.finding.severity } ?? true
            && person.map { $0 == standing.assignee } ?? true && document.map { $0 == noted.document } ?? true
            && SearchWords(text)?.match(words) ?? true
    }
}

/// How a finding stands by the notes on it.
package struct FindingStanding: Hashable, Sendable {
    /// Who is to see to it; nil where nobody was asked.
    package private(set) var assignee: AccountID?
    /// The note that dismissed it; nil for one that is open.
    package private(set) var dismissal: FindingNote?
    /// All notes on it, the first one first.
    package private(set) var notes: [FindingNote] = []

    package init() {}

    /// - Parameter notes: those on one finding, in their order.
    package init(_ notes: some Sequence<FindingNote>) {
        for note in notes { add(note) }
    }

    /// What forms carry of it: another text wherever another note was written.
    package var code: String { "\(notes.count).\(notes.last.map { "\($0.moment.milliseconds)" } ?? "0")" }

    package var isDismissed: Bool { dismissal != nil }

    /// The last note of a kind counts: an assignment stays through a dismissal.
    package mutating func add(_ note: FindingNote) {
        notes.append(note)
        switch note.act {
        case .assigned(let account): assignee = account
        case .dismissed: dismissal = note
        case .reopened: dismissal = nil
        }
    }

    /// Whether an act would change nothing.
    package func has(_ act: FindingNote.Act) -> Bool {
        switch act {
        case .assigned(let account): assignee == account
        case .dismissed: isDismissed
        case .reopened: !isDismissed
        }
    }
}

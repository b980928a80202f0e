/// What comparing with a recorded file gave.
package enum SnapshotOutcome: Hashable, Sendable {
    case matches
    case recorded
    case missing
    /// The first line that differs, counted from 1, as recorded and as produced; `other` holds what was produced.
    case differs(line: Int, recorded: String, produced: String, other: String)

    /// What to tell the author of the test; nil when all is well.
    func complaint(_ name: String) -> String? {
        switch self {
        case .matches, .recorded: nil
        case .missing: "no snapshot \(name); RECORD_SNAPSHOTS=1 writes it"
        case .differs(let line, let recorded, let produced, let other):
            """
            \(name) differs in line \(line)
            recorded: \(recorded)
            produced: \(produced)
            the whole of it: \(other)
            """
        }
    }
}

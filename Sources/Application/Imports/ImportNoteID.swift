/// One thing to settle of a draft: a doubt or an unread cell, counted from 0 as the reader noted them.
package enum ImportNoteID: Hashable, Sendable {
    case doubt(Int)
    case unread(Int)

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case doubt
        case unread
    }

    package init(_ kind: Kind, _ index: Int) {
        self = kind == .doubt ? .doubt(index) : .unread(index)
    }

    package var kind: Kind {
        switch self {
        case .doubt: .doubt
        case .unread: .unread
        }
    }

    package var index: Int {
        switch self {
        case .doubt(let index), .unread(let index): index
        }
    }

    /// "doubt-3".
    package var code: String { "\(kind.rawValue)-\(index)" }

    /// Reads a `code`; nil for any other text.
    package init?(code: some StringProtocol) {
        let halves = code.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, let kind = Kind(rawValue: String(halves[0])), let index = Int(halves[1]), index >= 0
        else { return nil }
        self.init(kind, index)
    }
}

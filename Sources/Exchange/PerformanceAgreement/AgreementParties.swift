import Domain

/// Reads who agrees with whom from the statement of a performance agreement: posts only.
struct AgreementParties {
    private(set) var first: String?
    private(set) var second: String?
    private(set) var parts = PartedText()
    private var pending: (title: String, place: SourcePlace, isLine: Bool)?
    private var isOpen = false

    /// Takes a line, or a row of a table as the line it would be; false where it names no party.
    mutating func take(_ text: String, at place: SourcePlace, isLine: Bool = true) -> Bool {
        if let field = SheetField(text) {
            isOpen = false
            guard field.kind == .position, !MissingMarks.isMissing(field.content), field.content.count <= 200 else {
                return field.kind == .other && !isLine
            }
            settlePending()
            pending = (field.content, place, isLine)
            isOpen = true
            return true
        }
        if let party = Self.named(text) {
            if let pending { settle(party, pending) }
            pending = nil
            isOpen = false
            return false
        }
        guard isOpen, pending != nil, !SheetHeaderRow.isHeading(text), text.count <= 120, !text.hasSuffix(".") else {
            return false
        }
        isOpen = false
        guard
            text.uppercased() == text || text.lowercased().hasPrefix("kabupaten") || text.lowercased().hasPrefix("kota")
        else { return false }
        pending?.title += " " + text
        return isLine
    }

    /// Ends the statement: what was named without its part is settled by its order.
    mutating func close() {
        settlePending()
        isOpen = false
    }

    /// First who promises, then the superior.
    var signatories: [Signatory] {
        [first, second].compactMap { $0 }.map(Self.signatory)
    }

    private enum Party: Hashable { case first, second }

    private mutating func settlePending() {
        guard let pending else { return }
        settle(first == nil ? .first : .second, pending)
        self.pending = nil
    }

    private mutating func settle(_ party: Party, _ named: (title: String, place: SourcePlace, isLine: Bool)) {
        switch party {
        case .first where first == nil: first = named.title
        case .second where second == nil: second = named.title
        default: return
        }
        guard named.isLine else { return }
        let part = party == .first ? BlockPart.firstParty : .secondParty
        parts.open(Block(kind: .paragraph, part: part, text: named.title), at: named.place)
    }

    /// "Selanjutnya disebut PIHAK KESATU".
    private static func named(_ text: String) -> Party? {
        let words = HeaderVocabulary.split(text)
        guard words.count <= 20, let told = words.lastIndex(of: "DISEBUT") else { return nil }
        let behind = words[(told + 1)...]
        if behind.contains("KEDUA") { return .second }
        return behind.contains("PERTAMA") || behind.contains("KESATU") ? .first : nil
    }

    /// Nobody agrees on behalf of another in the statement itself.
    private static func signatory(_ title: String) -> Signatory {
        guard let mark = CapacityMark(title, isPost: { !$0.isEmpty }), !mark.rest.trimmed.isEmpty,
            mark.capacity != .onBehalf, mark.capacity != .furtherOnBehalf
        else { return Signatory(title: title, capacity: .own) }
        return Signatory(title: mark.rest.trimmed, capacity: mark.capacity)
    }
}

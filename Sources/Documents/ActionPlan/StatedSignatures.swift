import Domain

/// Below which of its tables a source is signed, and by whom.
struct StatedSignatures {
    private var signatories: [Int: [Signatory]] = [:]

    init(_ document: PlanDocument) {
        var table = -1
        var ordinal = 0
        for block in document.blocks {
            if block.kind == .table { table += 1 }
            guard block.kind == .signature, let last = document.signatories.last else { continue }
            let text = block.text.squeezed
            let named = document.signatories.first { text.contains($0.title) }
            let next = document.signatories.indices.contains(ordinal) ? document.signatories[ordinal] : last
            signatories[table, default: []].append(named ?? next)
            ordinal += 1
        }
    }

    var isEmpty: Bool { signatories.isEmpty }

    /// Empty where the source has no signature below a table.
    func below(table: Int) -> [Signatory] { signatories[table] ?? [] }
}

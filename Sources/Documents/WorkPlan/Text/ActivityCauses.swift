import Domain

/// Why activities missed their targets, as far as the source's text gives a cause.
struct ActivityCauses {
    private let causes: [NodeID: String]

    init(_ register: WorkPlanRegister, claims: [Claim]) {
        let plan = register.plan
        var causes: [NodeID: String] = [:]
        for claim in claims where claim.document == plan.document.id {
            guard let node = Self.node(of: claim, in: plan), causes[node] == nil,
                plan.document.blocks.indices.contains(claim.block),
                let cause = Self.cause(in: plan.document.blocks[claim.block].text)
            else { continue }
            causes[node] = cause
        }
        self.causes = causes
    }

    /// nil where the text names none.
    func cause(of activity: Entry) -> String? { activity.nodeID.flatMap { causes[$0] } }

    /// The node a sentence speaks of, also where it speaks of one of its indicators.
    private static func node(of claim: Claim, in plan: StatedPlan) -> NodeID? {
        guard let subject = claim.subject.flatMap(plan.entry) else { return nil }
        if let node = subject.nodeID { return node }
        return subject.parent.flatMap(plan.entry)?.nodeID
    }

    /// What follows "disebabkan karena", without the point at its end.
    private static func cause(in text: String) -> String? {
        let marks = ["disebabkan karena ", "disebabkan oleh ", "dikarenakan ", "disebabkan "]
        guard let range = marks.lazy.compactMap({ text.firstRange(of: $0) }).first else { return nil }
        var cause = String(text[range.upperBound...]).trimmed
        if cause.last == "." { cause.removeLast() }
        return cause.isEmpty ? nil : cause
    }
}

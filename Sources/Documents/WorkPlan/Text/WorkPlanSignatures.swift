import Domain

/// The signatures of a work plan: after the preface and at its end.
struct WorkPlanSignatures {
    let plan: StatedPlan

    /// Place and date as the block of the source prints them; names are written in by hand.
    func content(of block: Block?) -> Content {
        let first = block?.text.split(whereSeparator: \.isNewline).first.map { $0.trimmed }
        let printed = first.flatMap { $0.contains(where: \.isNumber) || $0.contains("…") ? $0 : nil }
        let place = printed ?? plan.document.date
        return .signatures([
            SignatureBlock(
                placeAndDate: place.map { .text($0) } ?? .room,
                capacity: plan.document.signatories.first?.capacity ?? .own,
                title: title)
        ])
    }

    /// The post in one line and its region in the next; below the head's post when one signs on its behalf.
    private var title: [String] {
        let region = plan.agency.region
        guard let signatory = plan.document.signatories.first else {
            return [plan.agency.headPost, region?.title].compactMap { $0 }
        }
        return SigningPost(signatory, of: plan.agency).lines(
            own: SigningPost.lines(of: signatory.title, region: region))
    }
}

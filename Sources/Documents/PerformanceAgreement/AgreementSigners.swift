import Domain

/// Who signs an agreement of a level of office: as the dossier's documents name them, else as is usual.
struct AgreementSigners {
    let plan: StatedPlan
    let level: OfficeLevel
    /// Those who sign the documents of the same year, of the plan's own first.
    private let known: [Signatory]
    /// Whether the plan is the agreement of this very office.
    let isOwn: Bool

    init(_ plan: StatedPlan, of dossier: Dossier, level: OfficeLevel) {
        self.plan = plan
        self.level = level
        let year = plan.document.year
        let others = dossier.documents.filter { $0.id != plan.document.id && $0.year == year }
        known = ([plan.document] + others).flatMap(\.signatories)
        isOwn = Self.office(of: plan.document, agency: plan.agency)?.isServed(by: level) ?? false
    }

    /// For whose office an agreement was made; nil where it doesn't say or is another kind of document.
    static func office(of document: PlanDocument, agency: Agency) -> OfficeLevel? {
        guard document.kind == .performanceAgreement, !document.signatories.isEmpty else { return nil }
        let parties = StatedParties(document, agency: agency)
        if parties.first?.isRegionHead ?? false { return .region }
        if parties.first?.isHead(of: agency) ?? false || parties.second?.isRegionHead ?? false { return .head }
        return parties.second?.isHead(of: agency) ?? false ? .administrator : .supervisor
    }

    /// Who promises.
    var first: AgreementSide {
        let usual: Signatory? =
            switch level {
            case .region: regionHead
            case .head: head
            case .administrator, .supervisor, .staff: nil
            }
        return AgreementSide(stated?.first ?? usual, of: plan.agency)
    }

    /// The superior; nil for the head of a region, who has none.
    var second: AgreementSide? {
        let usual: Signatory?
        switch level {
        case .region: return nil
        case .head: usual = regionHead
        case .administrator: usual = head
        case .supervisor, .staff: usual = nil
        }
        return AgreementSide(stated?.second ?? usual, of: plan.agency)
    }

    /// Place and date of one's own agreement, or room for them.
    var placeAndDate: CellContent { isOwn ? plan.document.date.map { .text($0) } ?? .room : .room }

    private var stated: StatedParties? { isOwn ? StatedParties(plan.document, agency: plan.agency) : nil }

    /// The agency's head; a post that another document prints in its own spelling is spelled as usual.
    private var head: Signatory {
        let agency = plan.agency
        guard let stated = known.first(where: { $0.isHead(of: agency) }) else {
            return Signatory(title: agency.headTitle, capacity: .own)
        }
        let office = agency.headPost.split(separator: " ").first.map(String.init)
        return usual(stated, [agency.headTitle, agency.headPost, office].compactMap { $0 })
    }

    private var regionHead: Signatory {
        guard let stated = known.first(where: \.isRegionHead) else {
            return Signatory(title: regionTitle, capacity: .own)
        }
        return usual(stated, [regionTitle])
    }

    private func usual(_ signatory: Signatory, _ titles: [String]) -> Signatory {
        let stated = NormalizedName(signatory.title)
        guard let usual = titles.first, titles.contains(where: { NormalizedName($0) == stated }) else {
            return signatory
        }
        return Signatory(title: usual, capacity: signatory.capacity, superiors: signatory.superiors)
    }

    private var regionTitle: String { plan.agency.region?.headTitle ?? "Kepala Daerah" }
}

import Domain

/// The documents that an agreement of a level of office can be made from, the preferred ones first.
struct RankedAgreements {
    /// One's own agreements of one year: of each post the last revision.
    let own: [PlanDocument]
    /// A superior's agreement, then any plan with targets of the year, last a subordinate's agreement.
    let further: [PlanDocument]

    init(_ dossier: Dossier, for level: OfficeLevel) {
        let agreements = dossier.documents.filter { $0.kind == .performanceAgreement }
        let offices = agreements.map { AgreementSigners.office(of: $0, agency: dossier.agency) }
        var own: [PlanDocument] = []
        var superior: [PlanDocument] = []
        var subordinate: [PlanDocument] = []
        for (agreement, office) in zip(agreements, offices) {
            guard let office else {
                superior.append(agreement)
                continue
            }
            if office.isServed(by: level) {
                own.append(agreement)
            } else if office < level {
                superior.append(agreement)
            } else {
                subordinate.append(agreement)
            }
        }
        self.own = Self.last(own.filter { $0.year == own.first?.year }, agency: dossier.agency)
        further = superior + level.kinds.flatMap { kind in dossier.documents.filter { $0.kind == kind } } + subordinate
    }

    var all: [PlanDocument] { own + further }

    /// Of each post that signs one of the agreements the last revision.
    static func last(_ agreements: [PlanDocument], agency: Agency) -> [PlanDocument] {
        var last: [PlanDocument] = []
        for agreement in agreements {
            let post = StatedParties(agreement, agency: agency).first
            let known = last.firstIndex { post != nil && StatedParties($0, agency: agency).first == post }
            guard let known else {
                last.append(agreement)
                continue
            }
            if agreement.revision > last[known].revision { last[known] = agreement }
        }
        return last
    }
}

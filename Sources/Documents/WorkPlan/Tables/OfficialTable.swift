import Domain

/// The tables of a work plan, told by what they state and never by their numbers.
enum OfficialTable: Hashable, Sendable, CaseIterable {
    /// T-C.29: evaluation of the last year and of the strategic plan.
    case evaluation
    /// T-C.30: performance of the services over the years.
    case service
    /// T-C.31: review of the first draft of the region's plan.
    case review
    /// T-C.32: proposals of the people.
    case proposals
    /// Goals of the strategic plan with their formulas.
    case goals
    /// From the goal down to the activities with targets and money.
    case objectives
    /// How many programs and activities there are, and their money.
    case recapitulation
    /// T-C.33: the plan of the year with the forward estimate.
    case plan

    /// The usual number, where the source has none.
    var number: String {
        switch self {
        case .evaluation: "2.1"
        case .service: "2.2"
        case .review: "2.3"
        case .proposals: "2.4"
        case .goals: "3.1"
        case .objectives: "3.2"
        case .recapitulation: "4.1"
        case .plan: "4.2"
        }
    }

    /// Whether its pages lie on their side.
    var isWide: Bool {
        switch self {
        case .proposals, .goals: false
        case .evaluation, .service, .review, .objectives, .recapitulation, .plan: true
        }
    }

    /// What its table is about when it isn't there.
    var name: String {
        switch self {
        case .evaluation: "tabel evaluasi pelaksanaan Renja dan pencapaian Renstra (T-C.29)"
        case .service: "tabel pencapaian kinerja pelayanan (T-C.30)"
        case .review: "tabel review terhadap rancangan awal RKPD (T-C.31)"
        case .proposals: "tabel usulan program dan kegiatan masyarakat (T-C.32)"
        case .goals: "tabel tujuan jangka menengah"
        case .objectives: "tabel sasaran, program dan kegiatan"
        case .recapitulation: "tabel rekapitulasi program, kegiatan dan pagu"
        case .plan: "tabel rumusan rencana program dan kegiatan (T-C.33)"
        }
    }
}

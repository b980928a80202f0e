import Domain

/// For whose office an agreement is made, and so which part of the plan it promises.
enum OfficeLevel: Sendable {
    case head
    case administrator
    case supervisor
    /// Executors and functional posts.
    case staff

    /// The document that is made for it.
    var document: DocumentDefinitionID {
        switch self {
        case .head: DocumentDefinitionID("perjanjian-kinerja")
        case .administrator: DocumentDefinitionID("perjanjian-kinerja-administrator")
        case .supervisor: DocumentDefinitionID("perjanjian-kinerja-pengawas")
        case .staff: DocumentDefinitionID("perjanjian-kinerja-pelaksana")
        }
    }

    /// Whose indicators are promised, where the post has none of its own.
    var promised: PlanLevel {
        switch self {
        case .head: .objective
        case .administrator: .program
        case .supervisor: .activity
        case .staff: .subActivity
        }
    }

    /// What carries the money of the second attachment, the first of these that the plan has.
    var funded: [PlanLevel] {
        switch self {
        case .head: [.program, .activity]
        case .administrator: [.activity, .subActivity]
        case .supervisor: [.subActivity, .activity]
        case .staff: [.subActivity]
        }
    }

    /// The plans an agreement can be made from: one's own is preferred, else any that states the year's targets.
    var kinds: [DocumentKind] { [.performanceAgreement, .actionPlan, .workPlan, .keyIndicators] }

    /// The kinds of post that it is made for one by one, from their own indicators.
    var posts: Set<Position.Kind> { self == .staff ? [.executor, .functional] : [] }

    /// Heading of the promised results: "Sasaran", "Sasaran program".
    var resultHeading: String { self == .head ? "SASARAN" : "SASARAN \(promised.title.uppercased())" }

    /// The post that promises: its title or room for it.
    func firstPost(of agency: Agency) -> CellContent {
        switch self {
        case .head: .text(Self.post("Kepala", of: agency))
        case .administrator, .supervisor, .staff: .room
        }
    }

    /// The superior's post, or room for it.
    func secondPost(of agency: Agency) -> CellContent {
        switch self {
        case .head: .text(Self.regionalHead(agency.region))
        case .administrator: .text(Self.post("Kepala", of: agency))
        case .supervisor, .staff: .room
        }
    }

    private static func post(_ office: String, of agency: Agency) -> String {
        [office, agency.name ?? "Perangkat Daerah", agency.region?.title].compactMap { $0 }.joined(separator: " ")
    }

    private static func regionalHead(_ region: RegionalGovernment?) -> String {
        guard let region else { return "Kepala Daerah" }
        return switch region.kind {
        case .province: "Gubernur \(region.name)"
        case .regency: "Bupati \(region.name)"
        case .city: "Wali Kota \(region.name)"
        }
    }
}

import Domain

/// For whose office an agreement is made, and so which part of the plan it promises; from the highest down.
enum OfficeLevel: Int, Sendable, Comparable {
    /// The head of a region, who promises alone.
    case region
    case head
    case administrator
    case supervisor
    /// Executors and functional posts.
    case staff

    /// The document that is made for it.
    var document: DocumentDefinitionID {
        switch self {
        case .region: DocumentDefinitionID("perjanjian-kinerja-kepala-daerah")
        case .head: DocumentDefinitionID("perjanjian-kinerja")
        case .administrator: DocumentDefinitionID("perjanjian-kinerja-administrator")
        case .supervisor: DocumentDefinitionID("perjanjian-kinerja-pengawas")
        case .staff: DocumentDefinitionID("perjanjian-kinerja-pelaksana")
        }
    }

    /// Whose indicators are promised, where the post has none of its own.
    var promised: PlanLevel {
        switch self {
        case .region, .head: .objective
        case .administrator: .program
        case .supervisor: .activity
        case .staff: .subActivity
        }
    }

    /// What carries the money of the second attachment, the first of these that the plans have.
    var funded: [PlanLevel] {
        switch self {
        case .region, .head: [.program, .activity]
        case .administrator: [.activity, .subActivity]
        case .supervisor: [.subActivity, .activity]
        case .staff: [.subActivity]
        }
    }

    /// The plans beside agreements that one can be made from: those that state the year's targets.
    var kinds: [DocumentKind] { [.actionPlan, .workPlan, .keyIndicators] }

    /// The kinds of post that it is made for one by one, from their own indicators.
    var posts: Set<Position.Kind> {
        switch self {
        case .region, .head: []
        case .administrator: [.administrator]
        case .supervisor: [.supervisor]
        case .staff: [.executor, .functional]
        }
    }

    /// Heading of the promised results: "Sasaran", "Sasaran program".
    var resultHeading: String {
        switch self {
        case .region, .head: "SASARAN"
        case .administrator, .supervisor: "SASARAN \(promised.title.uppercased())"
        case .staff: "KINERJA"
        }
    }

    /// The same where a plan names what is promised by and not the result of it.
    var promisedHeading: String { promised == .objective ? "SASARAN" : promised.title.uppercased() }

    /// Whether an agreement of this office is one's own at a level: supervisors and staff can't be told apart by who
    /// signs.
    func isServed(by level: OfficeLevel) -> Bool { self == level || min(self, level) == .supervisor }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

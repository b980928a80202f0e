/// The levels of a plan from government affair down to one action; raw values are those of `selaras.dossier/1`.
package enum PlanLevel: String, Hashable, Sendable, CaseIterable, Comparable {
    case affair
    case agency
    case goal
    case objective
    case program
    case activity
    case subActivity = "sub-activity"
    case actionStep = "action"

    /// Position in the cascade, 0 at the top.
    package var depth: Int {
        switch self {
        case .affair: 0
        case .agency: 1
        case .goal: 2
        case .objective: 3
        case .program: 4
        case .activity: 5
        case .subActivity: 6
        case .actionStep: 7
        }
    }

    /// Official Indonesian term.
    package var title: String {
        switch self {
        case .affair: "Urusan"
        case .agency: "Perangkat daerah"
        case .goal: "Tujuan"
        case .objective: "Sasaran"
        case .program: "Program"
        case .activity: "Kegiatan"
        case .subActivity: "Sub kegiatan"
        case .actionStep: "Aksi"
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.depth < right.depth }
}

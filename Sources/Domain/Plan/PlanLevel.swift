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

    /// For people: the official term, and what English calls it.
    package var name: Localized {
        switch self {
        case .affair: .init(id: title, en: "Affair")
        case .agency: .init(id: title, en: "Agency")
        case .goal: .init(id: title, en: "Goal")
        case .objective: .init(id: title, en: "Objective")
        case .program: .init(id: title, en: "Program")
        case .activity: .init(id: title, en: "Activity")
        case .subActivity: .init(id: title, en: "Sub-activity")
        case .actionStep: .init(id: title, en: "Action")
        }
    }

    /// So many of it, in a sentence: "4 sasaran".
    package func counted(_ count: Int) -> Localized {
        let singular = name.en.lowercased()
        let plural =
            switch self {
            case .agency, .activity, .subActivity: String(singular.dropLast()) + "ies"
            case .affair, .goal, .objective, .program, .actionStep: singular + "s"
            }
        return Localized(
            id: "\(count) \(title.lowercased())", en: "\(count) \(count == 1 ? singular : plural)")
    }

    /// What the ids of its entries count with: "K" in "S1.P2.K3".
    package var letter: String {
        switch self {
        case .affair: "U"
        case .agency: "O"
        case .goal: "T"
        case .objective: "S"
        case .program: "P"
        case .activity: "K"
        case .subActivity: "SK"
        case .actionStep: "A"
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.depth < right.depth }
}

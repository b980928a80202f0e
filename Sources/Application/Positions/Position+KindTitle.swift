import Domain

extension Position.Kind {
    /// The kind of post as the law on civil servants names it.
    package var title: Localized {
        switch self {
        case .seniorLeadership: .init(id: "Pimpinan tinggi", en: "Senior leadership")
        case .administrator: .init(id: "Administrator", en: "Administrator")
        case .supervisor: .init(id: "Pengawas", en: "Supervisor")
        case .executor: .init(id: "Pelaksana", en: "Executor")
        case .functional: .init(id: "Fungsional", en: "Functional")
        }
    }
}

import Application

extension SiteFault {
    /// What a fault among people means that no page can explain.
    init(_ fault: ManagePeople.Fault) {
        self = if case .reading(let cause) = fault { .reading(cause) } else { .notFound }
    }
}

import Domain

extension Severity {
    /// For people, in the singular.
    package var title: String {
        switch self {
        case .error: "Kesalahan"
        case .warning: "Peringatan"
        case .advice: "Saran"
        }
    }

    /// What the reader does about it.
    package var duty: String {
        switch self {
        case .error: "harus diperbaiki"
        case .warning: "perlu diperiksa"
        case .advice: "untuk dipertimbangkan"
        }
    }
}

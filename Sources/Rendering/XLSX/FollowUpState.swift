import Domain

/// How far the work on a finding has come, as a cell of the workbook offers it.
enum FollowUpState: Hashable, Sendable, CaseIterable {
    case open, underWay, done, declined

    var title: Localized {
        switch self {
        case .open: .init(id: "Belum", en: "Open")
        case .underWay: .init(id: "Dikerjakan", en: "Under way")
        case .done: .init(id: "Selesai", en: "Done")
        case .declined: .init(id: "Tidak diikuti", en: "Declined")
        }
    }
}

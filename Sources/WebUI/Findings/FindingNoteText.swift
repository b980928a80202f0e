import Application
import Domain

/// What was done about a finding, in words.
package enum FindingNoteText {
    /// - Parameter known: accounts whose names may be shown.
    package static func words(_ act: FindingNote.Act, among known: [Account]) -> Localized {
        switch act {
        case .assigned(let account?):
            let name = known.first { $0.id == account }?.name
            return .init(id: "Ditugaskan kepada \(name ?? "akun lain")", en: "Assigned to \(name ?? "another account")")
        case .assigned(nil): return .init(id: "Penugasan dicabut", en: "Assigned to nobody")
        case .dismissed: return .init(id: "Disisihkan", en: "Dismissed")
        case .reopened: return .init(id: "Dibuka kembali", en: "Opened again")
        }
    }
}

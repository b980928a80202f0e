import Documents
import Domain

extension DocumentOptions.Figures {
    /// For people.
    var title: Localized {
        switch self {
        case .asStated: .init(id: "Sebagaimana tertulis", en: "As stated")
        case .asComputed: .init(id: "Menurut hitungan", en: "As computed")
        }
    }
}

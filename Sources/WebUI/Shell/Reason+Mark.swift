import Domain
import Markup

extension Reason {
    /// Says that its words are Indonesian on a page that isn't.
    func mark(in language: Language) -> Attribute {
        .when(language == .en && english == nil, .fixed("lang", "id"))
    }
}

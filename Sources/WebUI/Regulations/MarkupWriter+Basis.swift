import Application
import Domain
import Markup

extension MarkupWriter {
    /// Whether the text of a provision was compared with what Selaras takes from it.
    mutating func mark(_ basis: RegulationSheet.Basis, in language: Language) {
        let text =
            basis.isVerified
            ? Localized(id: "naskah dicocokkan", en: "text compared")
            : Localized(id: "bawaan", en: "default")
        element(
            "span", basis.isVerified ? .class("badge good") : .class("badge warning"), text: text.text(in: language))
    }
}

import Domain
import Markup

/// Files that can't be read, each with what to do.
struct RefusedFiles {
    let refused: [Refusal]
    let language: Language

    func write(_ w: inout MarkupWriter) {
        guard !refused.isEmpty else { return }
        w.element("div", .class("alert alert-warning"), .fixed("role", "alert")) { w in
            let title = Localized(id: "Tidak dapat dibaca:", en: "Could not be read:")
            w.element("p", text: title.text(in: language))
            w.element("ul") { w in
                for refusal in refused {
                    w.element("li") { w in
                        w.element("b", text: refusal.file)
                        w.text(" ")
                        w.element(
                            "span", refusal.reason.mark(in: language), text: refusal.reason.text(in: language))
                    }
                }
            }
        }
        w.raw("\n")
    }
}

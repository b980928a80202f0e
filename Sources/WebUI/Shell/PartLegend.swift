import Domain
import Markup

/// What the signs of the parts of a plan mean.
struct PartLegend {
    /// What the sign of a part counts.
    let scope: Localized
    let language: Language

    func write(_ w: inout MarkupWriter) {
        w.element("p", .class("legend")) { w in
            for state in PartState.allCases {
                w.element("span", state.box) { w in
                    w.element("span", .class("sign"), .fixed("aria-hidden", "true"), text: state.sign)
                    w.text(" " + state.title.text(in: language))
                }
            }
        }
        w.element("p", .class("hint"), text: scope.text(in: language))
        w.raw("\n")
    }
}

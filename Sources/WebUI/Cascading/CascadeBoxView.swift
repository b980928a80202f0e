import Application
import Documents
import Domain
import Markup

/// One box of the tree: what it is, its indicators, how it stands, and the way into it.
struct CascadeBoxView {
    /// More indicators are counted, not listed.
    private static let listed = 3

    let branch: PlanCascade.Shown
    let key: DossierKey
    let focus: CascadeFocus

    func write(_ w: inout MarkupWriter, _ language: Language) {
        let box = branch.box
        let state = PartState(box.worst)
        w.element("div", state.box) { w in
            w.element("p", .class("level")) { w in
                w.element("span", .class("sign"), .fixed("aria-hidden", "true"), text: state.sign)
                w.text(" " + (box.label?.text(in: language) ?? ""))
            }
            w.element("a", .class("box-title"), .text("href", target.address), text: box.title)
            indicators(box.indicators, &w, language)
            w.element("p", .class("state"), text: words(of: box, state).text(in: language))
            if box.spot != focus.top, !branch.children.isEmpty || branch.hidden > 0 { into(&w, language) }
        }
    }

    /// The page of the part or the post.
    private var target: Route {
        switch branch.box.spot {
        case .part(let entry): .plan(key, part: entry)
        case .post(let position): .position(key, position)
        }
    }

    private func indicators(_ lines: [String], _ w: inout MarkupWriter, _ language: Language) {
        guard !lines.isEmpty else { return }
        w.element("ul", .class("box-lines")) { w in
            for line in lines.prefix(Self.listed) { w.element("li", text: line) }
            if lines.count > Self.listed {
                let rest = lines.count - Self.listed
                w.element(
                    "li", text: Localized(id: "dan \(rest) lagi", en: "and \(rest) more").text(in: language))
            }
        }
    }

    private func words(of box: CascadeBox, _ state: PartState) -> Localized {
        let counted = Severity.allCases.compactMap { severity in
            box.counts[severity].flatMap { $0 > 0 ? severity.counted($0) : nil }
        }
        return counted.isEmpty ? state.title : counted.joined(separator: ", ")
    }

    private func into(_ w: inout MarkupWriter, _ language: Language) {
        let text =
            branch.hidden > 0
            ? Localized(id: "\(branch.hidden) di bawahnya", en: "\(branch.hidden) below it")
            : Localized(id: "Lihat bagian ini saja", en: "Look at this part alone")
        w.element(
            "a", .class("into"), .text("href", Route.cascade(key, focus.looking(at: branch.box.spot)).address)
        ) { w in
            w.text(text.text(in: language) + " ")
            w.element("span", .class("visually-hidden"), text: branch.box.title)
        }
    }
}

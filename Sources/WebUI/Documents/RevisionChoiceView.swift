import Application
import Domain
import Markup

/// A field to choose the revision that documents are made of, and ways to what differs in it.
struct RevisionChoiceView {
    let choice: RevisionChoice
    let language: Language

    func write(_ w: inout MarkupWriter) {
        if choice.readable.count > 1 {
            form(&w)
            ways(&w)
        }
        if choice.shown != choice.readable.upperBound {
            RevisionNotice(
                entry: choice.entry(choice.shown), revision: choice.shown, current: .documents(choice.key),
                title: choice.title(in: language)
            ).write(&w)
        }
    }

    private func form(_ w: inout MarkupWriter) {
        w.element(
            "form", .class("revisions"), .fixed("method", "get"),
            .text("action", Route.documents(choice.key).address)
        ) { w in
            RevisionSelect(name: "revisi", choice: choice, chosen: choice.shown).write(
                &w, .init(id: "Dari revisi", en: "Of the revision"), language)
            let show = Localized(id: "Tampilkan", en: "Show")
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-outline-primary"), text: show.text(in: language))
        }
        w.raw("\n")
    }

    private func ways(_ w: inout MarkupWriter) {
        let (key, shown, latest) = (choice.key, choice.shown, choice.readable.upperBound)
        let before = max(choice.readable.lowerBound, shown - 1)
        var ways: [(Localized, Route)] = []
        if before < shown {
            ways.append(
                (
                    .init(id: "Perbedaan dari revisi \(before)", en: "What differs from revision \(before)"),
                    .difference(key, from: before, to: shown)
                ))
        }
        if shown < latest {
            ways.append(
                (
                    .init(id: "Perbedaan hingga revisi terkini", en: "What differs up to now"),
                    .difference(key, from: shown, to: latest)
                ))
        }
        ways.append((.init(id: "Semua revisi", en: "All revisions"), .history(key, before: nil)))
        w.element("p", .class("ways")) { w in
            for (title, route) in ways {
                w.element("a", .text("href", route.address), text: title.text(in: language))
                w.text(" ")
            }
        }
        w.raw("\n")
    }
}

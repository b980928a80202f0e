import Application
import Domain
import Markup

/// Entries of the audit log, the latest first.
struct AuditLinesView {
    let lines: [AuditLine]
    let names: AuditNames
    /// The dossier whose revisions can be looked at, and which; nil where entries are of several.
    var revisions: (key: DossierKey, readable: ClosedRange<Int>)?
    /// False where entries are of several chains.
    var showsNumbers = true
    /// The page they stand on, which they don't lead to again.
    var own: Route?

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        guard !lines.isEmpty else {
            let text = Localized(id: "Belum ada yang tercatat.", en: "Nothing was noted yet.")
            w.element("p", .class("hint"), text: text.text(in: context.language))
            return
        }
        w.element("ol", .class("history")) { w in
            for line in lines {
                w.element("li") { w in write(line, &w, context) }
                w.raw("\n")
            }
        }
    }

    private func write(_ line: AuditLine, _ w: inout MarkupWriter, _ context: PageContext) {
        let (entry, language) = (line.entry, context.language)
        w.element("p", .class("what")) { w in
            w.element("b", text: entry.action.title.text(in: language))
            w.text(": ")
            let title = names.title(of: line.subject, in: language)
            if let route = names.route(of: line), route != own, context.meets(route.need) {
                w.element("a", .text("href", route.address), text: title)
            } else {
                w.text(title)
            }
        }
        if let change = AuditChange.of(line, names.lookup) { write(change, &w, language) }
        if let reason = entry.authorship.reason { w.element("p", .class("why")) { w in w.element("q", text: reason) } }
        w.element("p", .class("meta")) { w in
            w.text("\(entry.authorship.author), \(entry.moment.title(in: context.site.zone).text(in: language))")
            if showsNumbers {
                let number = Localized(id: "catatan \(entry.sequence)", en: "entry \(entry.sequence)")
                w.text(" · " + number.text(in: language))
            }
            if let revision = entry.revision {
                w.text(" · " + Localized(id: "revisi \(revision)", en: "revision \(revision)").text(in: language))
                ways(to: revision, &w, language)
            }
        }
    }

    private func write(_ change: AuditChange, _ w: inout MarkupWriter, _ language: Language) {
        w.element("p", .class("change")) { w in
            if let before = change.before { value(before, &w, language) }
            if change.before != nil, change.after != nil { w.element("span", .class("arrow"), text: " → ") }
            if let after = change.after { value(after, &w, language) }
        }
    }

    /// To the documents of a revision, and to what differs from the one before.
    private func ways(to revision: Int, _ w: inout MarkupWriter, _ language: Language) {
        guard let (key, readable) = revisions, readable.contains(revision) else { return }
        var ways = [
            (Localized(id: "dokumennya", en: "its documents"), Route.documents(key, revision: revision))
        ]
        if readable.contains(revision - 1) {
            ways.append(
                (
                    .init(
                        id: "perbedaan dari revisi \(revision - 1)", en: "what differs from revision \(revision - 1)"),
                    .difference(key, from: revision - 1, to: revision)
                ))
        }
        for (title, route) in ways {
            w.text(" · ")
            w.element("a", .text("href", route.address), text: title.text(in: language))
        }
    }

    private func value(_ value: AuditChange.Value, _ w: inout MarkupWriter, _ language: Language) {
        switch value {
        case .quoted(let text): w.element("q", text: text)
        case .said(let text): w.element("span", text: text.text(in: language))
        case .absent(let text): w.element("span", .class("hole"), text: text.text(in: language))
        }
    }
}

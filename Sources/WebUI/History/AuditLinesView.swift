import Application
import Domain
import Markup

/// Entries of the audit log, the latest first.
struct AuditLinesView {
    let lines: [AuditLine]
    let names: AuditNames
    let zone: TimeZoneName
    /// The dossier whose revisions can be looked at, and which; nil where entries are of several.
    var revisions: (key: DossierKey, readable: ClosedRange<Int>)?

    func write(_ w: inout MarkupWriter, _ language: Language) {
        guard !lines.isEmpty else {
            let text = Localized(id: "Belum ada yang tercatat.", en: "Nothing was noted yet.")
            w.element("p", .class("hint"), text: text.text(in: language))
            return
        }
        w.element("ol", .class("history")) { w in
            for line in lines {
                w.element("li") { w in write(line, &w, language) }
                w.raw("\n")
            }
        }
    }

    private func write(_ line: AuditLine, _ w: inout MarkupWriter, _ language: Language) {
        let entry = line.entry
        w.element("p", .class("what")) { w in
            w.element("b", text: entry.action.title.text(in: language))
            w.text(": ")
            let title = names.title(of: line.subject, in: language)
            if let address = names.address(of: line.subject) {
                w.element("a", .text("href", address), text: title)
            } else {
                w.text(title)
            }
        }
        if line.before != nil || line.after != nil, isShown(line) {
            w.element("p", .class("change")) { w in
                value(names.words(line.before, of: line.subject, in: language), &w, language)
                w.element("span", .class("arrow"), text: " → ")
                value(names.words(line.after, of: line.subject, in: language), &w, language)
            }
        }
        if let reason = entry.authorship.reason { w.element("p", .class("why")) { w in w.element("q", text: reason) } }
        w.element("p", .class("meta")) { w in
            w.text("\(entry.authorship.author), \(entry.moment.title(in: zone).text(in: language))")
            let number = Localized(id: "catatan \(entry.sequence)", en: "entry \(entry.sequence)")
            w.text(" · " + number.text(in: language))
            if let revision = entry.revision {
                w.text(" · " + Localized(id: "revisi \(revision)", en: "revision \(revision)").text(in: language))
                ways(to: revision, &w, language)
            }
        }
    }

    /// To the documents of a revision, and to what is otherwise than in the one before.
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

    /// The names of records mean nothing to people.
    private func isShown(_ line: AuditLine) -> Bool {
        switch line.subject {
        case .finding, .appointment, .person: false
        case .dossier, .statement, .other: true
        }
    }

    private func value(_ text: String?, _ w: inout MarkupWriter, _ language: Language) {
        guard let text, !text.isEmpty else {
            let hole = text == nil ? Localized(id: "tidak ada", en: "nothing") : Localized(id: "kosong", en: "empty")
            w.element("span", .class("hole"), text: hole.text(in: language))
            return
        }
        w.element("q", text: text)
    }
}

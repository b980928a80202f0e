import Application
import Documents
import Domain
import Markup

extension FiguresPage {
    package func content(_ w: inout MarkupWriter, in language: Language) {
        if tables.isEmpty {
            let empty = Localized(id: "Rencana ini tidak menyatakan angka.", en: "This plan states no figures.")
            w.element("p", .class("lead"), text: empty.text(in: language))
        }
        for (index, table) in tables.enumerated() {
            let heading = "tabel-\(index + 1)"
            w.element("h2", .id(heading), text: table.title)
            // What scrolls sideways can be reached and scrolled with the keyboard.
            w.element(
                "div", .class("grid"), .fixed("role", "region"), .fixed("tabindex", "0"),
                .text("aria-labelledby", heading)
            ) { w in
                w.element("table", .class("table table-sm")) { w in
                    head(of: table, &w, language)
                    w.element("tbody") { w in
                        w.rows(
                            utf8: table.texts.utf8, ends: table.texts.ends, kinds: table.rows.map(FigureRowMarks.kind),
                            marks: FigureRowMarks.all(in: language))
                        w.raw("\n")
                    }
                }
            }
            w.raw("\n")
        }
    }

    private func head(of table: FigureTable, _ w: inout MarkupWriter, _ language: Language) {
        let names: [Localized] = [
            .init(id: "Kode", en: "Code"), .init(id: "Uraian", en: "Description"), .init(id: "Satuan", en: "Unit"),
        ]
        w.element("thead") { w in
            w.element("tr") { w in
                for name in names {
                    w.element("th", .fixed("scope", "col"), .number("rowspan", 2), text: name.text(in: language))
                }
                for group in table.groups {
                    let title = [group.kind.role.title, group.kind.basis.title].compactMap { $0 }.joined(
                        separator: ", ")
                    // Its own element: it stays in sight as long as any of its columns does.
                    w.element("th", .fixed("scope", "colgroup"), .span("colspan", group.periods.count)) { w in
                        w.element("span", .class("group"), text: title.text(in: language))
                    }
                }
            }
            w.element("tr") { w in
                for period in table.groups.flatMap(\.periods) {
                    let title = period?.title(in: nil).text(in: language) ?? "–"
                    w.element("th", .fixed("scope", "col"), text: title)
                }
            }
        }
    }
}

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
                        for row in table.rows { write(row, &w) }
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
                    w.element(
                        "th", .fixed("scope", "colgroup"), .span("colspan", group.periods.count),
                        text: title.text(in: language))
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

    private func write(_ row: FigureTable.Row, _ w: inout MarkupWriter) {
        w.element("tr", row.isIndicator ? .class("measure") : .class("work")) { w in
            w.element("td", text: row.code ?? "")
            w.element("th", .fixed("scope", "row"), Self.indent(row.depth)) { w in
                if let severity = row.worst {
                    w.element("span", SeverityMark.dot(severity)) { _ in }
                }
                w.element("a", Route.linkBeside(toPart: row.part), text: row.name)
            }
            w.lastCells(utf8: row.cells.utf8, ends: row.cells.ends)
        }
        w.raw("\n")
    }

    private static func indent(_ depth: Int) -> Attribute {
        switch depth {
        case 0: .class("depth-0")
        case 1: .class("depth-1")
        case 2: .class("depth-2")
        case 3: .class("depth-3")
        case 4: .class("depth-4")
        case 5: .class("depth-5")
        default: .class("depth-6")
        }
    }
}

import Application
import Documents
import Domain
import Markup

extension PositionPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        let position = sheet.position
        if let kind = position.kind { w.element("p", .class("level"), text: kind.title.text(in: language)) }
        w.element("h2", text: position.title)
        if isOwn, let agency { w.element("p", .class("hint"), text: agency) }
        list(.init(id: "Tugas", en: "Duties"), position.duties, &w, language)
        list(.init(id: "Fungsi", en: "Functions"), position.functions, &w, language)
        results(&w, language)
        around(&w, language)
        found(&w, language)
        PostHoldersView(page: self).write(&w, in: context)
    }

    private func list(_ title: Localized, _ items: [String], _ w: inout MarkupWriter, _ language: Language) {
        guard !items.isEmpty else { return }
        w.element("h3", text: title.text(in: language))
        guard items.count > 1 else { return w.element("p", text: items[0]) }
        w.element("ol") { w in
            for item in items { w.element("li", text: item) }
        }
    }

    private func results(_ w: inout MarkupWriter, _ language: Language) {
        w.element("h3", text: Localized(id: "Kinerja dan indikator", en: "Results and indicators").text(in: language))
        if sheet.results.isEmpty {
            let none = Localized(
                id: "Dokumen belum memuat indikator untuk jabatan ini.",
                en: "The documents have no indicators for this post yet.")
            w.element("p", .class("hint"), text: none.text(in: language))
        }
        for result in sheet.results {
            w.element("section", .class("result")) { w in
                w.element("h4", text: result.name.isEmpty ? "…" : result.name)
                for indicator in result.indicators { write(indicator, &w, language) }
            }
            w.raw("\n")
        }
    }

    private func write(_ line: PositionSheet.IndicatorLine, _ w: inout MarkupWriter, _ language: Language) {
        w.element("div", .class("indicator"), .id(line.entry.text)) { w in
            w.element("p", .class("indicator-name")) { w in
                w.text(line.name)
                if let unit = line.unit { w.element("small", text: " (\(unit))") }
                if line.isKey { w.element("span", .class("badge all"), text: "IKU") }
            }
            FigureGridView(grid: line.targets, year: sheet.year, language: language).write(&w)
            w.element("dl") { w in
                row(.init(id: "Cara menghitung", en: "How it is computed"), line.formula, &w, language)
                row(.init(id: "Sumber data", en: "Source"), line.source, &w, language)
                supports(.init(id: "Mendukung", en: "Supports"), line.supports, &w, language)
                supports(.init(id: "Didukung oleh", en: "Supported by"), line.supportedBy, &w, language)
            }
        }
    }

    private func row(_ title: Localized, _ text: String?, _ w: inout MarkupWriter, _ language: Language) {
        guard let text, !text.isEmpty else { return }
        w.element("dt", text: title.text(in: language))
        w.element("dd", text: text)
    }

    private func supports(
        _ title: Localized, _ supports: [IndicatorSupport], _ w: inout MarkupWriter, _ language: Language
    ) {
        guard !supports.isEmpty else { return }
        w.element("dt", text: title.text(in: language))
        w.element("dd") { w in
            w.element("ul", .class("plain")) { w in
                for support in supports {
                    w.element("li") { w in
                        w.text(support.name)
                        switch support.owner {
                        case .post(let id, let title):
                            w.text(", ")
                            w.element("a", .text("href", Route.position(key, id).address), text: title)
                        case .part(let entry, let title):
                            w.text(", ")
                            w.element("a", .text("href", Route.plan(key, part: entry).address), text: title)
                        case nil: break
                        }
                    }
                }
            }
        }
    }

    /// Whom the post supports, and who supports it.
    private func around(_ w: inout MarkupWriter, _ language: Language) {
        w.element("h3", text: Localized(id: "Dalam susunan jabatan", en: "Among the posts").text(in: language))
        w.element("dl", .class("around")) { w in
            w.element("dt", text: Localized(id: "Mendukung atasan", en: "Supports the superior").text(in: language))
            w.element("dd") { w in
                if let superior = sheet.superior {
                    w.element("a", .text("href", Route.position(key, superior.id).address), text: superior.title)
                } else {
                    w.element("span", .class("hint"), text: "–")
                }
            }
            w.element(
                "dt", text: Localized(id: "Didukung bawahan", en: "Supported by subordinates").text(in: language))
            w.element("dd") { w in
                guard !sheet.subordinates.isEmpty else { return w.element("span", .class("hint"), text: "–") }
                w.element("ul", .class("plain")) { w in
                    for post in sheet.subordinates {
                        w.element("li") { w in
                            w.element("a", .text("href", Route.position(key, post.id).address), text: post.title)
                        }
                    }
                }
            }
        }
        w.raw("\n")
    }

    private func found(_ w: inout MarkupWriter, _ language: Language) {
        guard !sheet.findings.isEmpty else { return }
        w.element("h3", text: CheckField.finding.title(in: language))
        for finding in sheet.findings {
            FindingCard(finding: finding, heading: nil, link: nil, language: language).write(&w)
        }
    }
}

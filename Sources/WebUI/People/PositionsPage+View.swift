import Application
import Domain
import Markup

extension PositionsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        if context.may(.managePeople, on: key.agency) {
            w.element("p") { w in
                let people = Localized(id: "Pegawai perangkat daerah ini", en: "The people of this agency")
                w.element("a", .text("href", Route.people(key.agency).address), text: people.text(in: language))
            }
        }
        guard !tree.lines.isEmpty else { return empty(&w, language) }
        var lines = tree.lines[...]
        list(&lines, depth: 0, &w, language)
    }

    /// Lists nest no further; what is deeper stands beside what is as deep.
    private static let deepest = 9

    private func list(
        _ lines: inout ArraySlice<PositionTree.Line>, depth: Int, _ w: inout MarkupWriter, _ language: Language
    ) {
        w.element("ul", depth == 0 ? .class("posts") : .omitted) { w in
            while let line = lines.first, min(line.depth, Self.deepest) >= depth {
                lines.removeFirst()
                w.element("li") { w in
                    write(line, &w, language)
                    if let next = lines.first, min(next.depth, Self.deepest) > depth {
                        list(&lines, depth: depth + 1, &w, language)
                    }
                }
                w.raw("\n")
            }
        }
    }

    private func write(_ line: PositionTree.Line, _ w: inout MarkupWriter, _ language: Language) {
        let position = line.position
        w.element("a", .text("href", Route.position(key, position.id).address), text: position.title)
        w.text(" ")
        w.element("small") { w in
            let count = Localized(
                id: "\(line.indicators) indikator", en: EnglishCount.words(line.indicators, "indicator", "indicators"))
            let parts = [position.kind?.title, count].compactMap { $0 }.map { $0.text(in: language) }
            w.text(parts.joined(separator: ", "))
        }
        for holder in holders[position.id] ?? [] {
            w.element("span", .class("holder"), text: holder.person.name)
        }
    }

    private func empty(_ w: inout MarkupWriter, _ language: Language) {
        let text = Localized(
            id: "Rencana ini belum memuat jabatan. Impor keputusan Indikator Kinerja Individu (IKI) perangkat daerah, "
                + "lalu setiap jabatan mendapat lembarnya di sini.",
            en: "This plan has no posts yet. Import the agency's decree on individual indicators (IKI), and every post "
                + "gets its sheet here.")
        w.element("p", .class("hint"), text: text.text(in: language))
    }
}

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
        w.element("ul", .class("posts")) { w in
            for line in tree.lines { write(line, &w, language) }
        }
    }

    private func write(_ line: PositionTree.Line, _ w: inout MarkupWriter, _ language: Language) {
        let position = line.position
        w.element("li", .text("class", "depth-\(min(line.depth, 6))")) { w in
            w.element("a", .text("href", Route.position(key, position.id).address), text: position.title)
            w.text(" ")
            w.element("small") { w in
                let count = Localized(
                    id: "\(line.indicators) indikator",
                    en: line.indicators == 1 ? "1 indicator" : "\(line.indicators) indicators")
                let parts = [position.kind?.title, count].compactMap { $0 }.map { $0.text(in: language) }
                w.text(parts.joined(separator: ", "))
            }
            for holder in holders[position.id] ?? [] {
                w.element("span", .class("holder"), text: holder.person.name)
            }
        }
        w.raw("\n")
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

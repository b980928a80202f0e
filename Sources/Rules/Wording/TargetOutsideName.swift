import Domain

extension Rule {
    static let targetOutsideName = Rule(
        id: "wording.target-outside-name",
        title: .init(id: "Target tidak ditulis di dalam nama", en: "A target is not written inside a name"),
        tier: .advisory,
        looksAt: [.work],
        rationale: .init(
            id: """
                Nama kegiatan tetap, target berubah setiap tahun. Angka di dalam nama membuat namanya tidak lagi cocok \
                dengan nomenklatur.
                """,
            en: """
                The name of a kegiatan (activity) stays, its target changes every year. A figure inside the name means \
                that it no longer matches the nomenclature.
                """),
        remedy: .init(id: "Pindahkan angkanya ke kolom target.", en: "Move the figure to the target's column."),
        keeps: [
            .plan("nama tanpa target") { $0.addNode(.activity, name: "Penerbitan SK PNS dan Penyelesaian Karpeg") }
        ],
        breaks: [
            .plan("100% di dalam nama", reported: ["nodes/K1"]) {
                $0.addNode(.activity, name: "Penerbitan SK PNS (100%) dan Penyelesaian Karpeg")
            }
        ],
        check: targetOutsideName)

    @Sendable private static func targetOutsideName(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.filter { $0.level > .objective }.compactMap { node in
            guard let name = node.name, let mark = name.firstIndex(of: "%"), mark > name.startIndex,
                name[name.index(before: mark)].isNumber
            else { return nil }
            let level = node.level.title.lowercased()
            return Violation(
                .init(id: "Nama \(level) memuat target.", en: "The name of this \(level) holds a target."),
                at: node.place, stated: name, certainty: .style)
        }
    }
}

import Domain

extension Rule {
    static let targetOutsideName = Rule(
        id: "wording.target-outside-name",
        title: "Target tidak ditulis di dalam nama",
        tier: .advisory,
        rationale: """
            Nama kegiatan tetap, target berubah setiap tahun. Angka di dalam nama membuat namanya tidak lagi cocok \
            dengan nomenklatur.
            """,
        remedy: "Pindahkan angkanya ke kolom target.",
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
            return Violation(
                "Nama \(node.level.title.lowercased()) memuat target.", at: node.place, stated: name, certainty: .style)
        }
    }
}

import Domain

extension Rule {
    static let indicatorOncePerNode = Rule(
        id: "indicator.not-repeated",
        title: .init(id: "Satu indikator ditulis satu kali", en: "An indicator is written once"),
        tier: .structural,
        looksAt: [.indicators],
        rationale: .init(
            id: "Indikator yang tercetak dua kali pada kegiatan yang sama dihitung dua kali dalam rata-rata capaian.",
            en: """
                An indicator printed twice under the same kegiatan (activity) counts twice in the average achievement.
                """),
        remedy: .init(
            id: "Hapus yang kedua, atau perbaiki namanya bila yang dimaksud ukuran lain.",
            en: "Delete the second one, or correct its name if another measure is meant."),
        keeps: [
            .plan("dua indikator yang berbeda") { plan in
                twice(&plan, "Jumlah peserta bimtek", "Jumlah peserta diklat")
            },
            .plan("angkatan yang berbeda") { plan in
                twice(&plan, "Jumlah peserta angkatan I", "Jumlah peserta angkatan II")
            },
        ],
        breaks: [
            .plan("indikator yang sama dua kali", reported: ["nodes/K1/indicators/K1.I2"]) { plan in
                twice(&plan, "Jumlah peserta bimtek", "Jumlah Peserta Bimtek")
            }
        ],
        check: indicatorOncePerNode)

    private static func twice(_ plan: inout DossierBuilder, _ first: String, _ second: String) {
        let node = plan.addNode(.activity, name: "Bimbingan teknis")
        plan.addIndicator(of: node, name: first)
        plan.addIndicator(of: node, name: second)
    }

    @Sendable private static func indicatorOncePerNode(_ dossier: IndexedDossier) -> [Violation] {
        dossier.nodes.flatMap { repeated(in: $0.indicators, of: .init(both: $0.level.title.lowercased())) }
            + dossier.positions.flatMap { repeated(in: $0.indicators, of: .init(id: "jabatan", en: "post")) }
    }

    private static func repeated(in indicators: [IndicatorView], of owner: Localized) -> [Violation] {
        var first: [NormalizedName: IndicatorView] = [:]
        return indicators.compactMap { indicator in
            guard let name = indicator.identity, !name.isEmpty else { return nil }
            guard let earlier = first[name] else {
                first[name] = indicator
                return nil
            }
            return Violation(
                .init(
                    id: "Indikator ini sudah ditulis pada \(owner.id) yang sama.",
                    en: "This indicator is already written under the same \(owner.en)."),
                at: indicator.place, with: [earlier.place], stated: indicator.name, certainty: .inferred)
        }
    }
}

import Domain

extension Rule {
    static let indicatorOncePerNode = Rule(
        id: "indicator.not-repeated",
        title: "Satu indikator ditulis satu kali",
        tier: .structural,
        rationale: """
            Indikator yang tercetak dua kali pada kegiatan yang sama dihitung dua kali dalam rata-rata capaian.
            """,
        remedy: "Hapus yang kedua, atau perbaiki namanya bila yang dimaksud ukuran lain.",
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
        dossier.nodes.flatMap { repeated(in: $0.indicators, of: $0.level.title.lowercased()) }
            + dossier.positions.flatMap { repeated(in: $0.indicators, of: "jabatan") }
    }

    private static func repeated(in indicators: [IndicatorView], of owner: String) -> [Violation] {
        var first: [NormalizedName: IndicatorView] = [:]
        return indicators.compactMap { indicator in
            guard let name = indicator.identity, !name.isEmpty else { return nil }
            guard let earlier = first[name] else {
                first[name] = indicator
                return nil
            }
            return Violation(
                "Indikator ini sudah ditulis pada \(owner) yang sama.", at: indicator.place, with: [earlier.place],
                stated: indicator.name, certainty: .inferred)
        }
    }
}

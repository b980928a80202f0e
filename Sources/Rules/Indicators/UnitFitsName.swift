import Domain

extension Rule {
    static let unitFitsName = Rule(
        id: "indicator.unit-fits-name",
        title: .init(
            id: "Satuan target sesuai dengan nama indikator",
            en: "The target's unit suits the indicator's name"),
        tier: .structural,
        looksAt: [.targets],
        rationale: .init(
            id: """
                Nama indikator menjanjikan satu ukuran, targetnya memakai ukuran lain: persentase dengan satuan orang, \
                indeks dalam persen, nilai huruf untuk persentase. Capaiannya tidak dapat dihitung.
                """,
            en: """
                The indicator's name promises one measure, its target uses another: a percentage in people, an index \
                in percent, a letter grade for a percentage. The achievement cannot be computed.
                """),
        remedy: .init(
            id: "Samakan keduanya: ubah awal nama indikator (Jumlah, Persentase, Indeks) atau ubah targetnya.",
            en: "Make them agree: change the opening of the name (Jumlah, Persentase, Indeks) or change the target."),
        explains: ["indicator.one-measure"],
        keeps: [
            .plan("persentase dalam persen") { indicator(&$0, "Persentase kasus yang ditangani", "100%") },
            .plan("persen beserta rinciannya") {
                indicator(&$0, "Persentase penyerahan SK tepat waktu", "100% (4250 SK KGB, 450 SK Pensiun)")
            },
            .plan("jumlah orang") { indicator(&$0, "Jumlah PNS yang mengikuti bimtek", "30 Org") },
            .plan("jumlah dokumen dalam laporan") { indicator(&$0, "Jumlah dokumen evaluasi", "2 laporan") },
            .plan("rasio per satuan penduduk") { indicator(&$0, "Rasio dokter per 100.000 penduduk", "25") },
            .plan("indeks kepuasan dengan mutu B") { indicator(&$0, "Indeks Kepuasan Masyarakat", "B") },
            .plan("nilai capaian dalam persen") { indicator(&$0, "Nilai capaian kinerja", "95%") },
        ],
        breaks: [
            .plan("persentase kasus, 25 kasus", reported: [cause]) {
                indicator(&$0, "Presentase kasus pelanggaran disiplin yang ditangani", "25 kasus")
            },
            .plan("rasio persentase dalam orang", reported: [cause]) {
                indicator(&$0, "Rasio Persentase Penetapan Kenaikan Pangkat PNS", "800 Org")
            },
            .plan("rasio jumlah dalam orang", reported: [cause]) {
                indicator(&$0, "Rasio jumlah PNS yang menerima penghargaan", "500 Org")
            },
            .plan("nilai huruf untuk persentase", reported: [cause]) {
                indicator(&$0, "Persentase peningkatan kompetensi aparatur", "BB")
            },
            .plan("indeks dalam persen", reported: [cause]) {
                indicator(&$0, "Nilai Indeks Kepuasan Masyarakat", "79%")
            },
            .plan("jumlah laporan dalam bulan", reported: [cause]) {
                indicator(&$0, "Jumlah laporan monitoring kegiatan", "12 Bulan")
            },
            .plan("satuan OPD%", reported: [cause]) { indicator(&$0, "Jumlah OPD yang dimonitor", "52 OPD%") },
            .plan("opini dalam persen", reported: [cause]) { indicator(&$0, "Opini BPK", "100%") },
        ],
        check: unitFitsName)

    private static let cause = "nodes/K1/indicators/K1.I1"

    private static func indicator(_ plan: inout DossierBuilder, _ name: String, _ year: String) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        let entry = plan.addIndicator(of: node, name: name)
        plan.target(entry, year, year: 2025)
    }

    @Sendable private static func unitFitsName(_ dossier: IndexedDossier) -> [Violation] {
        dossier.indicators.compactMap { indicator in
            guard let name = indicator.name, let (at, quantity) = firstTarget(of: indicator),
                let clash = UnitClash.mixed(in: at.quote)
                    ?? MeasureWord.leading(name).flatMap({ UnitClash.between($0, name: name, quantity: quantity) })
            else { return nil }
            return Violation(
                clash.message, at: indicator.place, with: [at], arithmetic: .init(both: "“\(name)”: \(at.quote)"),
                stated: at.quote, certainty: clash.certainty)
        }
    }

    /// The year's target or, where the layout has none, the first quarter's, or the first figure of a table's row.
    private static func firstTarget(of indicator: IndicatorView) -> (Place, Quantity)? {
        if let year = indicator.yearTarget.value { return (indicator.targetPlace, year) }
        let quarter = Quarter.allCases.first { indicator.quarterTargets[$0.index].isReported }
        if let quarter, let quantity = indicator.quarterTargets[quarter.index].value {
            return (indicator.quarterPlace(quarter), quantity)
        }
        guard indicator.document.hasSeveralTables else { return nil }
        let figure = indicator.document.stated(indicator.row).first { figure in
            (figure.role == .target || figure.role == .actual) && figure.quantity?.number != nil
        }
        return figure.flatMap { figure in figure.quantity.map { (figure.place, $0) } }
    }
}

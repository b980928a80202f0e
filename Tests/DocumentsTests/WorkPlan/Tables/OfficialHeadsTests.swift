import Domain
import Testing

@testable import Documents

/// The heads of the official forms T-C.29 to T-C.33 (Permendagri 86/2017), with the agency as "Perangkat Daerah" and the years of the plan.
@Suite("The heads of a work plan's tables")
struct OfficialHeadsTests {
    private func head(_ kind: OfficialTable, _ plan: WorkPlanFixture = WorkPlanFixture()) -> HeadMatrix {
        let set = WorkPlanTableSet(plan.register())
        return HeadMatrix(set.table(of: TablePart(kind: kind, id: nil, roots: [])))
    }

    @Test("T-C.29 has eleven columns, the last year with three and the estimate with two")
    func evaluation() {
        let head = head(.evaluation)
        #expect(
            head.rows == [
                [
                    "Kode [1×2]", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan [1×2]",
                    "Indikator Kinerja Program (outcome)/Kegiatan (output) [1×2]",
                    "Target Capaian Kinerja Program (Renstra Perangkat Daerah) [1×2]",
                    "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s.d. Tahun 2018 [1×2]",
                    "Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun Lalu (2019) [3×1]",
                    "Target Program/Kegiatan Renja Perangkat Daerah Tahun 2020 [1×2]",
                    "Perkiraan Realisasi Capaian Target Renstra Sampai dengan Tahun Berjalan (2020) [2×1]",
                ],
                [
                    "Target Renja Perangkat Daerah Tahun 2019", "Realisasi Renja Perangkat Daerah Tahun 2019",
                    "Tingkat Realisasi (%)", "Realisasi Capaian Program dan Kegiatan s.d. Tahun 2020",
                    "Tingkat Capaian Realisasi Target s.d. Tahun 2020 (%)",
                ],
            ])
        #expect(
            head.numbers == ["1", "2", "3", "4", "5", "6", "7", "8=(7/6)", "9", "10=5+7+9", "11=(10/4)"])
    }

    @Test("where money is stated too, T-C.29 has K and Rp under every figure that isn't a rate")
    func pairs() {
        var plan = WorkPlanFixture()
        let activity = plan.builder.addNode(.activity, name: "Pembinaan")
        _ = plan.evaluate("Jumlah ASN", of: activity, "1", "1", "1", "1", "100%", "1", "3", "300%")
        plan.state("100", StatementKey(.actual, .own, .year(2019), isMoney: true), of: activity)
        let register = plan.register()
        let table = WorkPlanTableSet(register).table(of: register.parts.parts[0])
        let matrix = HeadMatrix(table)
        #expect(matrix.spans[0] == ["1×3]", "1×3]", "1×3]", "2×2]", "2×2]", "5×1]", "2×2]", "3×1]"])
        #expect(matrix.spans[1] == ["2×1]", "2×1]", "1×2]", "2×1]", "1×2]"])
        #expect(matrix.rows[2] == Array(repeating: ["K", "Rp"], count: 6).flatMap { $0 })
        #expect(table.numberCells.map(\.columns) == [1, 1, 1, 2, 2, 2, 2, 1, 2, 2, 1])
        #expect(table.numberCells.map { $0.content.paragraphs.map(\.text).joined() } == head(.evaluation).numbers)
    }

    @Test("T-C.30 has thirteen columns for its usual years")
    func service() {
        let head = head(.service)
        #expect(
            head.rows == [
                [
                    "No [1×2]", "Indikator [1×2]", "SPM [1×2]", "IKK [1×2]", "Target Renstra Perangkat Daerah [4×1]",
                    "Realisasi Capaian [2×1]", "Proyeksi [2×1]", "Catatan Analisis [1×2]",
                ],
                [
                    "Tahun 2019 (n-2)", "Tahun 2020 (n-1)", "Tahun 2021 (n)", "Tahun 2022 (n+1)", "Tahun 2019 (n-2)",
                    "Tahun 2020 (n-1)", "Tahun 2021 (n)", "Tahun 2022 (n+1)",
                ],
            ])
        #expect(head.numbers.last == "(13)")
    }

    @Test("T-C.31 has two mirrored halves between number and note")
    func review() {
        let head = head(.review)
        #expect(
            head.rows == [
                [
                    "No [1×2]", "Rancangan Awal RKPD [5×1]", "Hasil Analisis Kebutuhan [5×1]",
                    "Catatan Penting [1×2]",
                ],
                [
                    "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Pagu Indikatif (Rp)",
                    "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Kebutuhan Dana (Rp)",
                ],
            ])
        #expect(head.numbers == (1...12).map { "(\($0))" })
    }

    @Test("T-C.32 has six columns")
    func proposals() {
        let head = head(.proposals)
        #expect(
            head.rows == [
                ["No", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Besaran/Volume", "Catatan"]
            ])
        #expect(head.numbers.count == 6)
    }

    @Test("the goals have five columns")
    func goals() {
        #expect(
            head(.goals).rows == [
                [
                    "No", "Tujuan", "Target Akhir Tahun Rencana", "Indikator Tujuan",
                    "Formulasi Perhitungan/Penjelasan",
                ]
            ])
    }

    @Test("goals, objectives and work have nine columns and no numbers")
    func objectives() {
        let head = head(.objectives)
        #expect(
            head.rows == [
                [
                    "Tujuan [1×2]", "Indikator Tujuan [1×2]", "Target [1×2]", "Sasaran [1×2]",
                    "Indikator Sasaran [1×2]", "Program dan Kegiatan [1×2]",
                    "Indikator Kinerja Program (Outcome) dan Kegiatan (Output) [1×2]",
                    "Target Kinerja dan Kerangka Pendanaan Tahun 2021 [2×1]",
                ], ["Target", "Rp."],
            ])
        #expect(head.numbers.isEmpty)
    }

    @Test("the recapitulation has three groups of three columns under three rows")
    func recapitulation() {
        let head = head(.recapitulation)
        #expect(
            head.rows == [
                [
                    "No [1×3]", "Organisasi Perangkat Daerah [1×3]", "URUSAN [3×1]", "NON URUSAN [3×1]",
                    "URUSAN DAN NON URUSAN [3×1]",
                ],
                Array(repeating: ["Jumlah [2×1]", "Pagu Indikatif (Rp) [1×2]"], count: 3).flatMap { $0 },
                Array(repeating: ["Program", "Keg"], count: 3).flatMap { $0 },
            ])
        #expect(head.numbers == (1...11).map(String.init))
    }

    @Test("T-C.33 has ten columns, and further ones only where the plan states them")
    func plan() {
        let head = head(.plan)
        #expect(
            head.rows == [
                [
                    "Kode Rekening [1×2]", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan [1×2]",
                    "Indikator Kinerja Program/Kegiatan [1×2]", "Rumusan Indikator [1×2]",
                    "Rencana Tahun 2021 [3×1]", "Catatan Penting [1×2]", "Prakiraan Maju Rencana Tahun 2022 [2×1]",
                ],
                [
                    "Lokasi", "Target Capaian Kinerja", "Kebutuhan Dana/Pagu Indikatif (Rp)",
                    "Target Capaian Kinerja", "Kebutuhan Dana/Pagu Indikatif (Rp)",
                ],
            ])
        #expect(head.numbers == (1...10).map { "(\($0))" })
        var funded = WorkPlanFixture()
        let activity = funded.builder.addNode(.activity, name: "Pembinaan")
        funded.state("100", StatementKey(.budget, .own, .year(2021)), of: activity)
        funded.state("APBD", StatementKey(.fundingSource), of: activity)
        let register = funded.register()
        let wide = HeadMatrix(WorkPlanTableSet(register).table(of: register.parts.parts[0]))
        #expect(wide.rows[1][3] == "Sumber Dana")
        #expect(wide.numbers.count == 11)
    }
}
